import type { Change } from '../report/change-since.js';
import type { WordContext } from './word-context.js';

/** A change as it is shown, with an arrow, and in words for screen readers. */
export interface ChangeWords {
  readonly shown: string;
  readonly spoken: string;
}

/** "▲ 6 points since June 30, 2026" */
export function changeWords({ words }: WordContext, { since, points }: Change): ChangeWords {
  const date = words.format.date(since);
  if (!points) {
    const text = words.unchangedSince(date);
    return { shown: text, spoken: text };
  }
  const amount = words.pointsSince(Math.abs(points), date);
  return points > 0
    ? { shown: `▲ ${amount}`, spoken: words.upSince(amount) }
    : { shown: `▼ ${amount}`, spoken: words.downSince(amount) };
}
