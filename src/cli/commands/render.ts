import { planHtml, planPage } from '../../static/plan-html.js';
import { planMarkdown } from '../../static/plan-markdown.js';
import { CommandError } from '../exit-codes.js';
import { dateOption, languageOption } from '../input/given-options.js';
import { readPlanFile } from '../input/read-feed.js';
import { endingOf } from '../output/chosen-format.js';
import { markdown } from '../output/output-formats.js';
import { writeOutput } from '../output/write-output.js';

/** What `render` is asked to do. */
export interface RenderOptions {
  readonly output: string;
  readonly fragment?: true;
  readonly lang?: string;
  readonly asOf?: string;
  readonly headingLevel?: string;
}

/** Writes a plan as HTML or Markdown. */
export async function run(source: string, options: RenderOptions): Promise<void> {
  const { output, fragment, lang, asOf, headingLevel } = options;
  if (headingLevel !== undefined && !/^[1-6]$/.test(headingLevel)) {
    throw new CommandError(`--heading-level ${headingLevel}: write a number from 1 to 6.`);
  }
  const given = {
    language: languageOption(lang),
    asOf: dateOption(asOf),
    headingLevel: headingLevel === undefined ? undefined : Number(headingLevel),
  };
  const { plan } = await readPlanFile(source);
  const isMarkdown = (markdown.extensions as readonly string[]).includes(endingOf(output));
  const write = isMarkdown ? planMarkdown : fragment ? planHtml : planPage;
  await writeOutput(output, await write(plan, given));
}
