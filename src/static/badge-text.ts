import type { Plan } from '../plan/schema.js';
import { spokenBadge } from '../views/badge-words.js';
import type { BadgeOptions } from './badge-options.js';
import { findSubject } from './find-subject.js';
import { staticContext } from './static-context.js';

/**
 * What a badge says, as a sentence: the `alt` of its picture.
 *
 * @returns undefined where the plan has no such goal or objective, which the console is told
 */
export async function badgeText(
  given: Plan,
  options: BadgeOptions = {},
): Promise<string | undefined> {
  const context = await staticContext(given, options);
  const subject = findSubject(context, options);
  return subject && spokenBadge(context, subject);
}
