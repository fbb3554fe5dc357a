import { Command } from 'commander';
import { formats } from '../../convert/formats.js';
import { namesOf } from '../output/output-formats.js';
import { lazily } from './lazily.js';
import type { TemplateOptions } from './template.js';

export const templateCommand = () =>
  new Command('template')
    .description('Write a spreadsheet to fill in, with headings and an example row.')
    .option(
      '--to <format>',
      `the format: ${namesOf(formats.filter(({ hasTemplate }) => hasTemplate))}`,
    )
    .option('-o, --output <file>', 'the file to write', '-')
    .option('--lang <tag>', 'the language of the headings', 'en')
    .action(lazily<[TemplateOptions]>(() => import('./template.js')));
