/** What the benchmark in Node measures, as one module. */
export { findGoals } from '../../src/plan/find-goals.js';
export { indicatorProgress } from '../../src/plan/indicator-progress.js';
export { parsePlan } from '../../src/plan/parse-plan.js';
export { planAsOf } from '../../src/plan/plan-as-of.js';
export { planProgress } from '../../src/plan/progress.js';
export { summarise } from '../../src/plan/summarise.js';
export { chartOf } from '../../src/views/chart/chart.js';
