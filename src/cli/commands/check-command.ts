import { Command, Option } from 'commander';
import type { CheckOptions } from './check.js';
import { lazily } from './lazily.js';

export const checkCommand = () =>
  new Command('check')
    .description('List the errors and warnings of feeds, with their lines and columns.')
    .argument('<feed...>', 'files or addresses of feeds')
    .addOption(
      new Option('--format <format>', 'the form of the report; github: annotations for Actions')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('--strict', 'end with exit code 1 also if there are only warnings')
    .action(lazily<[string[], CheckOptions]>(() => import('./check.js')));
