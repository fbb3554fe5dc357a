import { Command } from 'commander';
import { lazily } from './lazily.js';
import type { RenderOptions } from './render.js';

export const renderCommand = () =>
  new Command('render')
    .description('Write a plan as a web page without scripts, or as a part of one.')
    .argument('<feed>', 'the file or address of the feed')
    .option('-o, --output <file>', 'the file to write; Markdown if its name ends with .md', '-')
    .option(
      '--fragment',
      'only the content, to be pasted into a page or into a tag of this library',
    )
    .option('--lang <tag>', 'the language (default: that of the feed)')
    .option('--as-of <date>', 'the plan as it was known on this day, YYYY-MM-DD')
    .option(
      '--heading-level <number>',
      'the level of the first heading (default: 1, in a fragment 2)',
    )
    .action(lazily<[string, RenderOptions]>(() => import('./render.js')));
