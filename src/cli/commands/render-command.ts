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
    .option(
      '--shadow',
      'a tag of this library with what it draws, in a declarative shadow root; prints the hash of its styles',
    )
    .option('--tag <tag>', 'with --shadow: which tag', 'library-goals')
    .option('--attribute <name=value...>', 'with --shadow: attributes of the tag')
    .option(
      '--all-styles',
      'with --shadow: all styles of the tag, so that their hash stays the same when the feed changes',
    )
    .option('--url <address>', 'the address where the page will be, for search engines')
    .option('--markdown-url <address>', 'the address of the same plan as Markdown, to be linked')
    .option('--lang <tag>', 'the language (default: that of the feed)')
    .option('--as-of <date>', 'the plan as it was known on this day, YYYY-MM-DD')
    .option(
      '--heading-level <number>',
      'the level of the first heading (default: 1, in a fragment 2)',
    )
    .action(lazily<[string, RenderOptions]>(() => import('./render.js')));
