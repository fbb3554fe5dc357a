import { Command, Option } from 'commander';
import type { CheckOptions } from './check.js';
import { lazily } from './lazily.js';

export const checkCommand = () =>
  new Command('check')
    .description('List the errors and warnings of feeds, with their lines and columns.')
    .argument('<feed...>', 'files or addresses of feeds')
    .addOption(
      new Option(
        '--format <format>',
        'the form of the report; github: annotations for Actions; markdown: with --since',
      )
        .choices(['text', 'json', 'github', 'markdown'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .option(
      '--since <feed>',
      'also list what changed since this earlier feed, and what looks wrong',
    )
    .option('--as-of <date>', 'with --since: the day for dates that have passed (default: today)')
    .option('--strict', 'end with exit code 1 also if there are only warnings')
    .action(lazily<[string[], CheckOptions]>(() => import('./check.js')));
