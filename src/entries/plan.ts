/** What a plan is and what can be known from it; needs no DOM. */
export { expectedProgress, isOver } from '../plan/expected-progress.js';
export { type Explanation, explainProgress, type ExplainedPart } from '../plan/explain-progress.js';
export { findGoals, type GoalQuery, type Order, orders } from '../plan/find-goals.js';
export { type Actual, actuals, indicatorProgress } from '../plan/indicator-progress.js';
export type { Issue } from '../plan/issue.js';
export { isLanguageTag, lookupTag, textDirection } from '../plan/language-tag.js';
export { type MilestoneState, milestoneState } from '../plan/milestone-state.js';
export { type ParsedPlan, type ParseOptions, parsePlan } from '../plan/parse-plan.js';
export { type PickedText, pickText } from '../plan/pick-text.js';
export { planAsOf } from '../plan/plan-as-of.js';
export type { PlanInput } from '../plan/plan-input.js';
export {
  type Figure,
  goalProgress,
  type PartsRule,
  planProgress,
  type Share,
} from '../plan/progress.js';
export {
  type Goal,
  type Image,
  type Indicator,
  type Link,
  type Measurement,
  type Milestone,
  type Objective,
  type Owner,
  type Plan,
  planSchema,
  type Text,
} from '../plan/schema.js';
export { staleness, type Staleness } from '../plan/staleness.js';
export { type Standing, standingOf, thresholds } from '../plan/standing.js';
export { readStatus, type Status, statuses } from '../plan/status.js';
export { type Group, summarise } from '../plan/summarise.js';
export { wholePercent } from '../plan/whole-percent.js';
