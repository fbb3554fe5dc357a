import { firstDay, lastDay } from './dates.js';
import type { Plan } from './schema.js';

/**
 * The share of the plan's period that has passed at the end of a day, 0 to 1.
 *
 * @param day `YYYY-MM-DD`
 * @returns undefined where the plan names no period
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

/** Whether a plan's period is over on a day. */
export function isOver({ period }: Pick<Plan, 'period'>, day: string): boolean {
  return !!period && firstDay(day) > lastDay(period.end);
}
