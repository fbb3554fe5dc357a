import { planHtml, planPage } from '../../static/plan-html.js';
import { planMarkdown } from '../../static/plan-markdown.js';
import type { PlanOptions } from '../../static/options.js';
import type { Plan } from '../../plan/schema.js';
import { snapshotTags } from '../../snapshot/element-snapshot.js';
import { renderSnapshot, snapshotStyleHash } from '../../snapshot/snapshot.js';
import { CommandError } from '../command-error.js';
import { attributesOption, dateOption, languageOption } from '../input/given-options.js';
import { readPlanFile } from '../input/read-feed.js';
import { endingOf, markdown } from '../output/output-formats.js';
import { writeOutput } from '../output/write-output.js';

/** The options of `render`. */
export interface RenderOptions {
  readonly output: string;
  readonly fragment?: true;
  readonly lang?: string;
  readonly asOf?: string;
  readonly headingLevel?: string;
  readonly shadow?: true;
  readonly tag: string;
  readonly attribute?: readonly string[];
  readonly allStyles?: true;
  readonly url?: string;
  readonly markdownUrl?: string;
}

/** Writes a plan as HTML or Markdown. */
export async function run(source: string, options: RenderOptions): Promise<void> {
  const { output, fragment, lang, asOf, headingLevel, url, markdownUrl } = options;
  if (headingLevel !== undefined && !/^[1-6]$/.test(headingLevel)) {
    throw new CommandError(`--heading-level ${headingLevel}: write a number from 1 to 6.`);
  }
  const given = {
    language: languageOption(lang),
    asOf: dateOption(asOf),
    headingLevel: headingLevel === undefined ? undefined : Number(headingLevel),
    url,
    markdownUrl,
  };
  const { plan } = await readPlanFile(source);
  if (options.shadow) return writeSnapshot(plan, given, options);
  const isMarkdown = (markdown.extensions as readonly string[]).includes(endingOf(output));
  const write = isMarkdown ? planMarkdown : fragment ? planHtml : planPage;
  await writeOutput(output, await write(plan, given));
}

/** Writes an element with what it draws, and prints what a Content-Security-Policy must allow. */
async function writeSnapshot(plan: Plan, given: PlanOptions, options: RenderOptions) {
  const tag = snapshotTags.find((name) => name === options.tag);
  if (!tag) {
    throw new CommandError(`--tag ${options.tag}: write one of: ${snapshotTags.join(', ')}.`);
  }
  const attributes = attributesOption(tag, options.attribute);
  const { allStyles } = options;
  const text = await renderSnapshot(plan, { ...given, tag, attributes, allStyles });
  await writeOutput(options.output, text);
  process.stderr.write(`style-src '${await snapshotStyleHash(text)}'\n`);
}
