import type { Plan } from '../plan/schema.js';
import type { Status } from '../plan/status.js';
import { type BadgeVariant, badgeVariants, labeled } from '../words/badge-label.js';
import { badgeSubject, labelSources } from '../words/badge-subject.js';
import { badgeStatus, compactFigure, spokenBadge } from '../words/badge-words.js';
import { figureText } from '../words/progress-words.js';
import type { BadgeOptions } from './badge-options.js';
import { chosen, findPart, givenText } from './options.js';
import { wordContext } from './word-context.js';

/** The content of a badge, in the reader's language. */
export interface BadgeFacts {
  readonly variant: BadgeVariant;
  /** Empty where none is to be seen. */
  readonly label: string;
  /** "40%", or that there is no figure. */
  readonly figure: string;
  /** The status; empty where none is known or to be seen. */
  readonly status: string;
  /** All of it as a sentence. */
  readonly spoken: string;
  /** The status as a word of the canon; absent for none and for one of the feed's own. */
  readonly canon: Status | undefined;
  /** 0 to 1; absent where it is unknown. */
  readonly progress: number | undefined;
  /** 0 to 1; absent where nothing was expected. */
  readonly expected: number | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** @returns undefined, with a warning, where the plan has no such goal, objective or group */
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
