import type { Plan } from '../plan/schema.js';
import { toneFor } from './badge-colors.js';
import { badgeFacts } from './badge-facts.js';
import type { BadgeOptions } from './badge-options.js';

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
