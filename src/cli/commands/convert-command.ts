import { Command } from 'commander';
import { formats } from '../../convert/formats.js';
import { namesOf, outputFormats } from '../output/output-formats.js';
import type { ConvertOptions } from './convert.js';
import { lazily } from './lazily.js';

export const convertCommand = () =>
  new Command('convert')
    .description('Convert a plan between the feed and other formats, and report what was changed.')
    .argument('<in>', 'the file or address to read')
    .argument('<out>', 'the file to write')
    .option(
      '--from <format>',
      `the format of <in>, if its name doesn’t show it: ${namesOf(formats)}`,
    )
    .option(
      '--to <format>',
      `the format of <out>, if its name doesn’t show it: ${namesOf(outputFormats)}`,
    )
    .option('--update <feed>', 'the feed to update; keeps everything that <in> doesn’t contain')
    .option(
      '--remove-missing',
      'with --update: leave out goals, objectives and indicators that <in> no longer has',
    )
    .option(
      '--sheet <name>',
      'the sheet of a workbook, by name or number (default: all with known headings)',
    )
    .option('--lang <tag>', 'the language of texts and headings without a language')
    .option('--json', 'write the report as JSON')
    .option(
      '--strict',
      'end with exit code 1, and write nothing, if something was guessed or left out',
    )
    .addHelpText('after', '\nThe report is written to the error output, so that <out> may be "-".')
    .action(lazily<[string, string, ConvertOptions]>(() => import('./convert.js')));
