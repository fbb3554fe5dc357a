import type { Plan } from '../plan/schema.js';
import { badgeFacts } from './badge-facts.js';
import type { BadgeOptions } from './badge-options.js';
import { badgePicture } from './badge-picture.js';

/**
 * A badge as a picture that needs nothing else: `image/svg+xml`, for pages where neither scripts nor
 * tags may go. It stays as it was made.
 *
 * @returns undefined where the plan has no such goal or objective, which the console is told
 */
export async function badgeSvg(
  plan: Plan,
  options: BadgeOptions = {},
): Promise<string | undefined> {
  const facts = await badgeFacts(plan, options);
  return facts && badgePicture(facts);
}
