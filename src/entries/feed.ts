/** Loads plans: one shared request per feed, its limits and its errors. */
export { type FeedEnvironment, browserEnvironment } from '../feed/feed-environment.js';
export { FeedError, type FeedErrorCode } from '../feed/feed-errors.js';
export { feedLimits } from '../feed/feed-limits.js';
export {
  type FeedState,
  type FeedStatus,
  isLoaded,
  type PlanOrigin,
  readPlan,
  readPlanText,
} from '../feed/feed-state.js';
export {
  createFeedStore,
  type FeedOptions,
  feedStore,
  type FeedStore,
  type FeedSubscription,
} from '../feed/feed-store.js';
export { type FeedListener } from '../feed/shared-feed.js';
