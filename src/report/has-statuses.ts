import type { PlanReport } from './plan-report.js';

const known = new WeakMap<PlanReport, boolean[]>();

/**
 * Whether any part of a level has a status. Where none has one, that a part has none needn't be shown.
 *
 * @param level 0 for goals
 */
export function hasStatuses(report: PlanReport, level: number): boolean {
  const levels = known.get(report) ?? [];
  known.set(report, levels);
  return (levels[level] ??= report
    .level(level)
    .some((part) => part.status ?? report.of(part).status.status));
}
