import type { Plan } from '../plan/schema.js';
import { badgeFacts } from './badge-facts.js';
import type { BadgeOptions } from './badge-options.js';

/**
 * The content of a badge as a sentence, for the `alt` of its image.
 *
 * @returns undefined if the plan has no such goal or objective, which is reported in the console
 */
export async function badgeText(
  plan: Plan,
  options: BadgeOptions = {},
): Promise<string | undefined> {
  const facts = await badgeFacts(plan, options);
  return facts?.spoken;
}
