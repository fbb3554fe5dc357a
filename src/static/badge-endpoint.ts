import type { Plan } from '../plan/schema.js';
import { figureText } from '../views/badge-words.js';
import { statusWords } from '../views/status-view.js';
import { toneFor } from './badge-colours.js';
import type { BadgeOptions } from './badge-options.js';
import { findSubject } from './find-subject.js';
import { staticContext } from './static-context.js';

/** What shields.io reads from an address. @see https://shields.io/badges/endpoint-badge */
export interface BadgeEndpoint {
  /** Of the form that shields.io reads. */
  readonly schemaVersion: 1;
  /** What the badge is called. */
  readonly label: string;
  /** The figure and the status, in words; never empty. */
  readonly message: string;
  /** `#rrggbb`, 4.5:1 to white text. */
  readonly color: string;
}

/**
 * A badge as JSON for services that draw badges.
 *
 * @returns undefined where the plan has no such goal or objective, which the console is told
 */
export async function badgeEndpoint(
  given: Plan,
  options: BadgeOptions = {},
): Promise<BadgeEndpoint | undefined> {
  const context = await staticContext(given, options);
  const subject = findSubject(context, options);
  if (!subject) return undefined;
  const { label, figure, standing } = subject;
  const told = standing?.status || standing?.word ? [statusWords(context, standing)] : [];
  return {
    schemaVersion: 1,
    label,
    message: [figureText(context, figure), ...told].join(' · '),
    color: toneFor(standing?.status),
  };
}
