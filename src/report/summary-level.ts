import type { PlanReport } from './plan-report.js';
import { oncePer } from './memoize.js';

/** The deepest level that is searched. */
const deepest = 2;

/**
 * The level whose parts a summary counts by their statuses: the first one that has statuses, 0 for goals.
 * In many plans, only actions have them.
 */
export const summaryLevel = oncePer((report: PlanReport): number => {
  const hasStatuses = (level: number) =>
    report.level(level).some((part) => {
      const { status, customStatus } = report.of(part).status;
      return status ?? customStatus;
    });
  for (let level = 0; level <= deepest; level += 1) if (hasStatuses(level)) return level;
  return 0;
});
