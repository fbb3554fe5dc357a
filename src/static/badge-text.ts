import type { Plan } from '../plan/schema.js';
import { badgeFacts } from './badge-facts.js';
import type { BadgeOptions } from './badge-options.js';

/**
 * What a badge says, as a sentence: the `alt` of its picture.
 *
 * @returns undefined where the plan has no such goal or objective, which the console is told
 */
export async function badgeText(
  plan: Plan,
  options: BadgeOptions = {},
): Promise<string | undefined> {
  const facts = await badgeFacts(plan, options);
  return facts?.spoken;
}
