/** An address becomes a plan: one request per feed, its limits, its errors. */
export { type FeedEnvironment, browserEnvironment } from '../feed/feed-environment.js';
export { FeedError, type FeedErrorCode } from '../feed/feed-error.js';
export { type FeedState, type FeedStatus, isLoaded } from '../feed/feed-state.js';
export {
  createFeedStore,
  type FeedOptions,
  feedStore,
  type FeedStore,
  type FeedSubscription,
} from '../feed/feed-store.js';
export { limits } from '../feed/fetch-text.js';
export { caps } from '../feed/json-caps.js';
export { type PlanOrigin, readPlan, readPlanText } from '../feed/read-plan.js';
