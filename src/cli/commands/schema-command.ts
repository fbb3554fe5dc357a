import { Command } from 'commander';
import { lazily } from './lazily.js';
import type { SchemaOptions } from './schema.js';

export const schemaCommand = () =>
  new Command('schema')
    .description('Write the JSON Schema of the feed, with which editors complete and check it.')
    .option('-o, --output <file>', 'the file to write', '-')
    .action(lazily<[SchemaOptions]>(() => import('./schema.js')));
