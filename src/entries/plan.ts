/** Reads plans and computes their progress and status. Needs no DOM. */
export { isLanguageTag, lookupTag, textDirection } from '../plan/language-tag.js';
export type { Issue } from '../plan/parse/parse-context.js';
export { type ParsedPlan, type ParseOptions, parsePlan } from '../plan/parse-plan.js';
export { type PickedText, pickText } from '../plan/pick-text.js';
export type { Objective } from '../plan/part-schema.js';
export type { PlanInput } from '../plan/plan-input.js';
export type {
  Goal,
  Group,
  Image,
  Indicator,
  Level,
  Link,
  Measurement,
  Milestone,
  Owner,
  Part,
  Plan,
  Text,
  Update,
} from '../plan/schema.js';
export { readStatus, type Status, statuses } from '../plan/status.js';
export { expectedProgress, hasEnded } from '../report/expected-progress.js';
export {
  type ExplainedPart,
  type Explanation,
  explainProgress,
} from '../report/explain-progress.js';
export { findGoals, type GoalQuery, type Order, orders } from '../report/find-goals.js';
export {
  indicatorProgress,
  type MeasuredValue,
  measuredValues,
} from '../report/indicator-progress.js';
export { type MilestoneState, milestoneState } from '../report/timing.js';
export { type PartStatus, statusOf, thresholds } from '../report/part-status.js';
export { wholePercent } from '../report/percent.js';
export { planAsOf } from '../report/plan-as-of.js';
export { type PartReport, type PlanReport, reportOf } from '../report/plan-report.js';
export { type PartsRule, planProgress, type Progress, progressOf } from '../report/progress.js';
export { type Counted, type RolledUp, type WeightedShare } from '../report/roll-up.js';
export { type PartPlace } from '../report/part-places.js';
export { type Timing } from '../report/timing.js';
export { type Staleness } from '../report/staleness.js';
export { type StatusGroup, statusKey } from '../report/status-groups.js';
