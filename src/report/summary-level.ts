import type { PlanReport } from './plan-report.js';
import { hasStatuses } from './has-statuses.js';
import { oncePer } from './memoize.js';

/**
 * The level whose parts a summary counts by their statuses: the first one that has statuses, 0 for goals.
 * In many plans, only actions have them.
 */
export const summaryLevel = oncePer((report: PlanReport): number => {
  for (let level = 0; report.level(level).length; level += 1) {
    if (hasStatuses(report, level)) return level;
  }
  return 0;
});
