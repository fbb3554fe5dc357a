import {
  createFeedStore,
  FeedError,
  type FeedState,
  feedStore,
  isLoaded,
} from 'library-goals/feed';
import {
  parsePlan,
  type Plan,
  planAsOf,
  type Progress,
  progressOf,
  reportOf,
  type Status,
} from 'library-goals/plan';

const { plan, issues } = parsePlan({ version: 1, goals: [] }, { base: 'https://example.org/' });
export const said: string[] = issues.map(({ message }) => message);

export function show(plan: Plan): Progress[] {
  const { groups } = reportOf(planAsOf(plan, '2026-01-01'), '2026-01-01');
  const statuses: (Status | undefined)[] = groups.map(({ status }) => status);
  return statuses.length ? plan.goals.map((goal) => progressOf(goal)) : [];
}
if (plan) show(plan);

const { reload, unsubscribe } = feedStore.subscribe(
  '/plan.json',
  (state: FeedState) => {
    if (isLoaded(state)) show(state.plan);
    else if (state.status === 'error') throw new FeedError(state.error.code, state.error.message);
    // @ts-expect-error An error state has no plan.
    else show(state.plan);
  },
  { base: document.baseURI },
);
void reload().then(unsubscribe);
// @ts-expect-error An unknown status.
export const isLost = (state: FeedState): boolean => state.status === 'lost';
// @ts-expect-error A store needs its environment.
createFeedStore();
