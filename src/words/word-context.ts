import type { Words } from '../locale/words.js';
import type { Plan } from '../plan/schema.js';
import type { PlanReport } from '../report/plan-report.js';

/** What is needed to put a part of a plan into words. */
export interface WordContext {
  readonly plan: Plan;
  /** What is derived from the plan for the day that is shown. */
  readonly report: PlanReport;
  readonly words: Words;
}
