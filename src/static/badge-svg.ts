import { expectedProgress } from '../plan/expected-progress.js';
import type { Plan } from '../plan/schema.js';
import { figureText, spokenBadge } from '../views/badge-words.js';
import { statusWords } from '../views/status-view.js';
import { badgePicture } from './badge-picture.js';
import type { BadgeOptions } from './badge-options.js';
import { findSubject } from './find-subject.js';
import { staticContext } from './static-context.js';

/**
 * A badge as a picture that needs nothing else: `image/svg+xml`, for pages where neither scripts nor
 * tags may go. It stays as it was made.
 *
 * @returns undefined where the plan has no such goal or objective, which the console is told
 */
export async function badgeSvg(
  given: Plan,
  options: BadgeOptions = {},
): Promise<string | undefined> {
  const context = await staticContext(given, options);
  const subject = findSubject(context, options);
  if (!subject) return undefined;
  const { label, figure, standing } = subject;
  const isTold = standing?.status || standing?.word;
  return badgePicture({
    label,
    value: figureText(context, figure),
    told: isTold ? statusWords(context, standing) : '',
    spoken: spokenBadge(context, subject),
    share: figure.value,
    expected: expectedProgress(context.plan, context.day),
    status: standing?.status,
    language: context.words.language,
    direction: context.words.direction,
  });
}
