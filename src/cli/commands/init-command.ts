import { Command } from 'commander';
import type { InitOptions } from './init.js';
import { lazily } from './lazily.js';

export const initCommand = () =>
  new Command('init')
    .description('Write a small feed to start from, and print what to do next.')
    .argument('[file]', 'the file to write', 'plan.json')
    .option('--force', 'overwrite the file')
    .action(lazily<[string, InitOptions]>(() => import('./init.js')));
