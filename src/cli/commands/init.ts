import { existsSync } from 'node:fs';
import { CommandError } from '../exit-codes.js';
import { writeOutput } from '../output/write-output.js';
import { jsonText } from '../report/json-text.js';
import { starterFeed } from '../starter/starter-feed.js';
import { nextSteps } from '../starter/next-steps.js';

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
