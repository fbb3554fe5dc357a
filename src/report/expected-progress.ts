import { firstDay, lastDay } from '../plan/dates.js';
import type { Part, Plan } from '../plan/schema.js';

type WithPeriod = Pick<Plan, 'period'>;

/**
 * The share of time that has passed at the end of a day, from 0 to 1: of the part's own time from
 * `start` to `due`, or otherwise of the plan's period.
 *
 * @param day `YYYY-MM-DD`
 * @returns undefined if neither is known
 *
 * @example
 * ```js
 * import { expectedProgress } from 'library-goals/plan';
 *
 * expectedProgress({ period: { start: '2025', end: '2026' } }, '2025-12-31'); // 0.5
 * ```
 */
export function expectedProgress(
  { period }: WithPeriod,
  day: string,
  part?: Pick<Part, 'start' | 'due'>,
): number | undefined {
  const [first, last] = [part?.start ?? period?.start, part?.due ?? period?.end];
  if (!first || !last) return undefined;
  const start = firstDay(first);
  const days = lastDay(last) - start + 1;
  const passed = (firstDay(day) - start + 1) / days;
  return Number.isFinite(passed) && days > 0 ? Math.min(1, Math.max(0, passed)) : undefined;
}

/**
 * Whether a plan's period has ended before a day, `YYYY-MM-DD`.
 *
 * @example
 * ```js
 * import { hasEnded } from 'library-goals/plan';
 *
 * hasEnded({ period: { start: '2021', end: '2025' } }, '2026-01-01'); // true
 * ```
 */
export function hasEnded({ period }: WithPeriod, day: string): boolean {
  return !!period && firstDay(day) > lastDay(period.end);
}
