import { namedPart, partFinder } from '../../plan/part-finder.js';
import type { Plan } from '../../plan/schema.js';
import { badgeEndpoint } from '../../static/badge-endpoint.js';
import type { BadgeOptions, PictureTheme } from '../../static/options.js';
import { badgeSvg } from '../../static/badge-svg.js';
import type { BadgeVariant } from '../../words/badge-subject.js';
import { CommandError } from '../command-error.js';
import { dateOption, languageOption } from '../input/given-options.js';
import { readPlanFile } from '../input/read-feed.js';
import { endingOf } from '../output/output-formats.js';
import { writeOutput } from '../output/write-output.js';
import { jsonText } from '../report/report-words.js';

/** The options that all images of badges have. */
export interface LookOptions {
  readonly variant: BadgeVariant;
  readonly theme: PictureTheme;
  readonly lang?: string;
  readonly asOf?: string;
}

/** The options of `badge`. */
export interface BadgeCommandOptions extends LookOptions {
  readonly goal?: string;
  readonly objective?: string;
  readonly group?: string;
  readonly label?: string;
  readonly labelFrom?: 'label' | 'name';
  readonly output: string;
  readonly font?: readonly string[];
  readonly scale: string;
}

/** The options of a badge. @throws {CommandError} if the language or the date is invalid */
export const lookOf = ({ variant, theme, lang, asOf }: LookOptions): BadgeOptions => ({
  variant,
  theme,
  language: languageOption(lang),
  asOf: dateOption(asOf),
});

/** Draws one badge. */
export async function run(source: string, options: BadgeCommandOptions): Promise<void> {
  const { output, goal, objective, group, label, labelFrom } = options;
  const ending = output === '-' ? 'svg' : endingOf(output);
  if (!['svg', 'png', 'json'].includes(ending)) {
    throw new CommandError(`${output}: write a name that ends with .svg, .png or .json.`);
  }
  const given = { ...lookOf(options), goal, objective, group, label, labelFrom };
  if (given.theme === 'auto' && ending === 'png') {
    throw new CommandError('--theme auto: a PNG has one theme only; write light or dark.');
  }
  const { plan } = await readPlanFile(source);
  requirePart(plan, options);
  if (ending === 'json') {
    return writeOutput(output, jsonText(await badgeEndpoint(plan, given)));
  }
  const svg = (await badgeSvg(plan, given))!;
  if (ending === 'svg') return writeOutput(output, svg);
  const { pngOf } = await import('../picture/png-of.js');
  await writeOutput(output, await pngOf(svg, options));
}

/** @throws {CommandError} if the plan has no such goal, objective or group */
function requirePart(
  { goals, groups = [] }: Plan,
  { goal, objective, group }: BadgeCommandOptions,
): void {
  const find = partFinder((kind, _, problem) => {
    throw new CommandError(`--${kind}: ${problem}`);
  });
  if (goal !== undefined || objective !== undefined) namedPart(goals, { goal, objective }, find);
  else if (group !== undefined) find('group', group, groups);
}
