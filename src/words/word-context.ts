import type { Words } from '../locale/words.js';
import type { Plan } from '../plan/schema.js';
import type { PlanReport } from '../report/plan-report.js';

/** Everything needed to describe a part of a plan in words. */
export interface WordContext {
  readonly plan: Plan;
  /** The report on the plan for the day that is shown. */
  readonly report: PlanReport;
  readonly words: Words;
}
