import type { Plan } from '../plan/schema.js';
import type { Status } from '../plan/status.js';
import { badgeFacts } from './badge-facts.js';
import type { BadgeOptions } from './options.js';

/**
 * The JSON of a badge for shields.io.
 *
 * @see https://shields.io/badges/endpoint-badge
 */
export interface BadgeEndpoint {
  /** The version of this format. */
  readonly schemaVersion: 1;
  /** The label; empty if it isn't shown. */
  readonly label: string;
  /** The percentage and the status; never empty. */
  readonly message: string;
  /** `#rrggbb`; has a contrast of at least 4.5:1 with white text. */
  readonly color: string;
}

/**
 * A badge as JSON for services that draw badges.
 *
 * @returns undefined if the plan has no such goal or objective, which is reported in the console
 *
 * @example
 * ```ts
 * import type { Plan } from 'library-goals/plan';
 * import { badgeEndpoint } from 'library-goals/static';
 *
 * const endpointOf = async (plan: Plan) => JSON.stringify(await badgeEndpoint(plan, { goal: '3' }));
 * ```
 */
export async function badgeEndpoint(
  plan: Plan,
  options: BadgeOptions = {},
): Promise<BadgeEndpoint | undefined> {
  const facts = await badgeFacts(plan, options);
  if (!facts) return undefined;
  const { label, figure, status, canon } = facts;
  return {
    schemaVersion: 1,
    label,
    message: status ? `${figure} · ${status}` : figure,
    color: toneFor(canon),
  };
}

/**
 * The colors of statuses for services that draw badges: the same hues as in the page, but dark
 * enough for white text. Statuses without a color are gray.
 */
const tones: Record<Status | 'unknown', string> = {
  achieved: '#0a5a2d',
  'on-track': '#127f42',
  'in-progress': '#1661bd',
  'at-risk': '#965900',
  'partly-achieved': '#5f6d10',
  'off-track': '#c22f34',
  'not-achieved': '#7d1c20',
  'not-started': '#6b7480',
  'on-hold': '#3f4852',
  cancelled: '#57606a',
  unknown: '#57606a',
};

/** Returns the color of a status. */
export const toneFor = (status: Status | undefined) => tones[status ?? 'unknown'];
