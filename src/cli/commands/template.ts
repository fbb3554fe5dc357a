import { formats } from '../../convert/formats.js';
import { asCommandError } from '../command-error.js';
import { languageOption } from '../input/given-options.js';
import { chosenFormat, refuseTerminal } from '../output/output-formats.js';
import { writeOutput } from '../output/write-output.js';

/** The options of `template`. */
export interface TemplateOptions {
  readonly to?: string;
  readonly output: string;
  readonly lang: string;
}

/** Writes a file to fill in. */
export async function run({ to, output, lang }: TemplateOptions): Promise<void> {
  const language = languageOption(lang);
  const all = formats.filter(({ hasTemplate }) => hasTemplate);
  const info = chosenFormat(output, to, '--to', all);
  refuseTerminal(output, info);
  const format = await info.load();
  await writeOutput(output, await asCommandError(output, () => format.template!({ language })));
}
