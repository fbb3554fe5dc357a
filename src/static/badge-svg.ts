import type { Plan } from '../plan/schema.js';
import { badgeFacts } from './badge-facts.js';
import { type BadgeOptions, pictureThemes } from './badge-options.js';
import { badgePicture } from './badge-picture.js';
import { chosen } from './chosen.js';

/**
 * A badge as a self-contained SVG image (`image/svg+xml`), for pages that allow neither scripts nor
 * custom tags. The image doesn't update itself.
 *
 * @returns undefined if the plan has no such goal or objective, which is reported in the console
 */
export async function badgeSvg(
  plan: Plan,
  options: BadgeOptions = {},
): Promise<string | undefined> {
  const facts = await badgeFacts(plan, options);
  return facts && badgePicture(facts, chosen('theme', options.theme, pictureThemes));
}
