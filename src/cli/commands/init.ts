import { existsSync } from 'node:fs';
import { CommandError } from '../command-error.js';
import { writeOutput } from '../output/write-output.js';
import { jsonText } from '../report/report-words.js';
import { nextSteps, starterFeed } from '../starter.js';

/** The options of `init`. */
export interface InitOptions {
  readonly force?: true;
}

/** Writes a feed to start from. */
export async function run(file: string, { force }: InitOptions): Promise<void> {
  if (file !== '-' && !force && existsSync(file)) {
    throw new CommandError(`${file} already exists; name another file, or add --force.`);
  }
  await writeOutput(file, jsonText(starterFeed(new Date().getFullYear())));
  if (file !== '-') process.stdout.write(nextSteps(file));
}
