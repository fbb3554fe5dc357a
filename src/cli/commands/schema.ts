import { writeOutput } from '../output/write-output.js';
import { packageFile } from '../package-files.js';

/** The options of `schema`. */
export interface SchemaOptions {
  readonly output: string;
}

/** Writes the JSON Schema. */
export async function run({ output }: SchemaOptions): Promise<void> {
  await writeOutput(output, packageFile('dist/plan.schema.json'));
}
