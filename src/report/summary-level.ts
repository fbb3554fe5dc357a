import type { PlanReport } from './plan-report.js';
import { hasStatuses } from './has-statuses.js';
import { oncePer } from './memoize.js';

/** The number of levels that are shown. */
const shown = 3;

/**
 * The level whose parts a summary counts by their statuses: the first one that has statuses, 0 for goals.
 * In many plans, only actions have them. Levels that are neither shown nor named aren't searched, because
 * nothing says what is counted.
 */
export const summaryLevel = oncePer((report: PlanReport): number => {
  const named = report.plan.levels?.length ?? 0;
  for (let level = 0; level < Math.max(shown, named); level += 1) {
    if (hasStatuses(report, level)) return level;
  }
  return 0;
});
