import type { Plan } from '../plan/schema.js';
import { badgeText } from '../static/badge-facts.js';
import { oneLine, pageTitle } from '../static/page-title.js';
import { wordContext } from '../static/word-context.js';
import { goalLabelText } from '../words/labels.js';
import type { WordContext } from '../words/word-context.js';
import type { FramePart } from './frame-part.js';

/** In which language, and as of which day, a part is shown. */
export interface FrameLanguage {
  /** The language to use, a BCP 47 tag. Default: the plan’s language. */
  readonly language?: string | undefined;
  /** Shows the plan as it was known on this day, `YYYY-MM-DD`. Default: today. */
  readonly asOf?: string | undefined;
}

/** A part in words, and what is needed for more of them. */
export interface FrameTitle {
  readonly title: string;
  readonly context: WordContext;
}

/** The title of a frame, for screen readers and oEmbed; undefined if the plan doesn’t have the part. */
export async function frameTitle(
  plan: Plan,
  part: FramePart,
  { language, asOf }: FrameLanguage,
): Promise<FrameTitle | undefined> {
  const context = await wordContext(plan, { language, asOf });
  const title = await titleOf(context, plan, part, { language, asOf });
  return title === undefined ? undefined : { title, context };
}

async function titleOf(
  context: WordContext,
  plan: Plan,
  { kind, goal, objective, group }: FramePart,
  options: FrameLanguage,
): Promise<string | undefined> {
  if (kind === 'badge') return badgeText(plan, { ...options, goal, objective, group });
  if (kind !== 'goal') return pageTitle(context);
  const found = context.plan.goals.find(({ id }) => id === goal);
  if (!found) return undefined;
  const label = goalLabelText(context, found);
  const name = oneLine(context, found.name);
  return name ? context.words.labeled(label, name) : label;
}
