/** What the benchmark in Node measures, as one module. */
export { findGoals } from '../../src/report/find-goals.js';
export { indicatorProgress } from '../../src/report/indicator-progress.js';
export { parsePlan } from '../../src/plan/parse-plan.js';
export { planAsOf } from '../../src/report/plan-as-of.js';
export { reportOf } from '../../src/report/plan-report.js';
export { planProgress } from '../../src/report/progress.js';
export { chartOf } from '../../src/views/indicator/chart/chart.js';
