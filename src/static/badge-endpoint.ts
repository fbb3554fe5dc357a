import type { Plan } from '../plan/schema.js';
import { toneFor } from './badge-colors.js';
import { badgeFacts } from './badge-facts.js';
import type { BadgeOptions } from './badge-options.js';

/** What shields.io reads from an address. @see https://shields.io/badges/endpoint-badge */
export interface BadgeEndpoint {
  /** Of the form that shields.io reads. */
  readonly schemaVersion: 1;
  /** What the badge is called; empty where no label is to be seen. */
  readonly label: string;
  /** The figure and the status, in words; never empty. */
  readonly message: string;
  /** `#rrggbb`, 4.5:1 to white text. */
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
