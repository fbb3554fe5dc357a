import { firstDay, lastDay } from '../plan/dates.js';
import type { Plan } from '../plan/schema.js';

/**
 * The share of the plan's period that has passed at the end of a day, from 0 to 1.
 *
 * @param day `YYYY-MM-DD`
 * @returns undefined where the plan has no period
 */
export function expectedProgress(
  { period }: Pick<Plan, 'period'>,
  day: string,
): number | undefined {
  if (!period) return undefined;
  const start = firstDay(period.start);
  const days = lastDay(period.end) - start + 1;
  const passed = (firstDay(day) - start + 1) / days;
  return Number.isFinite(passed) && days > 0 ? Math.min(1, Math.max(0, passed)) : undefined;
}

/** Whether a plan's period has ended before a day, `YYYY-MM-DD`. */
export function hasEnded({ period }: Pick<Plan, 'period'>, day: string): boolean {
  return !!period && firstDay(day) > lastDay(period.end);
}
