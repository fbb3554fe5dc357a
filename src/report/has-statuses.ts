import { oncePer } from './memoize.js';
import type { PlanReport } from './plan-report.js';

const known = oncePer((_report: PlanReport): boolean[] => []);

/**
 * Whether any part of a level has a status. A status that no part of a level has needn't be shown there.
 *
 * @param level 0 for goals
 */
export const hasStatuses = (report: PlanReport, level: number): boolean =>
  (known(report)[level] ??= report
    .level(level)
    .some((part) => part.status ?? report.of(part).status.status));
