/**
 * Registers all elements, and exports their classes and types. To import a class without
 * registering it, use `library-goals/elements/…`.
 */
import '../embed/library-goals.js';

export { LibraryGoal } from '../elements/library-goal.js';
export { LibraryGoalList } from '../elements/library-goal-list.js';
export { LibraryGoals } from '../elements/library-goals.js';
export { LibraryIndicator } from '../elements/library-indicator.js';
export { LibraryMemberships } from '../elements/library-memberships.js';
export { LibraryMission } from '../elements/library-mission.js';
export { LibraryPlan } from '../elements/library-plan.js';
export { LibraryProgressBadge } from '../elements/library-progress-badge.js';
export { LibraryProgressSummary } from '../elements/library-progress-summary.js';
export { LibraryTimeline } from '../elements/library-timeline.js';
export { LibraryValues } from '../elements/library-values.js';
export { LibraryVision } from '../elements/library-vision.js';
export { FeedError, type FeedErrorCode } from '../feed/feed-errors.js';
export type {
  LibraryErrorDetail,
  LibraryEventMap,
  LibraryGoalToggleDetail,
  LibraryLoadDetail,
} from '../elements/events.js';
export type { LibraryElement } from '../elements/library-element.js';
export type { PlanElement } from '../elements/plan-element.js';
export type { Order } from '../report/find-goals.js';
export type { Issue } from '../plan/parse/parse-context.js';
export type { PlanInput } from '../plan/plan-input.js';
export type { Objective } from '../plan/part-schema.js';
export type { Goal, Indicator, Plan } from '../plan/schema.js';
export type { BadgeVariant } from '../words/badge-subject.js';
export type { Layout } from '../views/goals/layouts.js';
export type { Section } from '../views/plan.js';
