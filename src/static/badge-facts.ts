import type { Plan } from '../plan/schema.js';
import type { Status } from '../plan/status.js';
import {
  badgeSubject,
  type BadgeVariant,
  badgeVariants,
  labeled,
  labelSources,
} from '../words/badge-subject.js';
import { badgeStatus, compactFigure, spokenBadge } from '../words/badge-words.js';
import { figureText } from '../words/progress-words.js';
import { type BadgeOptions, chosen, findPart, givenText } from './options.js';
import { wordContext } from './word-context.js';

/** The content of a badge, in the reader's language. */
export interface BadgeFacts {
  readonly variant: BadgeVariant;
  /** Empty if no label is visible. */
  readonly label: string;
  /** "40%", or a text that says that the progress is unknown. */
  readonly figure: string;
  /** The status; empty if it is unknown or isn't shown. */
  readonly status: string;
  /** All of it as a sentence. */
  readonly spoken: string;
  /** The status; absent if it is unknown or a custom one. */
  readonly canon: Status | undefined;
  /** From 0 to 1; absent if it is unknown. */
  readonly progress: number | undefined;
  /** The expected progress, from 0 to 1; absent if there is none. */
  readonly expected: number | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** @returns undefined, after a warning, if the plan has no such goal, objective or group */
export async function badgeFacts(
  given: Plan,
  options: BadgeOptions,
): Promise<BadgeFacts | undefined> {
  const context = await wordContext(given, options);
  const wanted = {
    goal: givenText(options.goal),
    objective: givenText(options.objective),
    group: givenText(options.group),
    labelFrom: chosen('labelFrom', options.labelFrom, labelSources),
  };
  const found = badgeSubject(context, wanted, findPart);
  if (!found) return undefined;
  const variant = chosen('variant', options.variant, badgeVariants);
  const isCompact = variant === 'compact';
  const label = options.label == null ? null : givenText(options.label);
  const subject = labeled(found, label, isCompact);
  const figure = isCompact ? compactFigure : figureText;
  return {
    variant,
    label: subject.showsLabel ? subject.label.text : '',
    figure: figure(context, subject.progress),
    status: isCompact ? '' : badgeStatus(context, subject),
    spoken: spokenBadge(context, subject),
    canon: subject.status?.status,
    progress: subject.progress.value,
    expected: subject.expected,
    language: context.words.language,
    direction: context.words.direction,
  };
}

/**
 * The content of a badge as a sentence, for the `alt` of its image.
 *
 * @returns undefined if the plan has no such goal or objective, which is reported in the console
 *
 * @example
 * ```ts
 * import type { Plan } from 'library-goals/plan';
 * import { badgeText } from 'library-goals/static';
 *
 * const altOf = (plan: Plan) => badgeText(plan, { goal: '3', language: 'de' });
 * ```
 */
export async function badgeText(
  plan: Plan,
  options: BadgeOptions = {},
): Promise<string | undefined> {
  const facts = await badgeFacts(plan, options);
  return facts?.spoken;
}
