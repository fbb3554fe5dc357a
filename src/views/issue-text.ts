import { type FeedState, isLoaded } from '../feed/feed-state.js';
import type { Issue } from '../plan/issue.js';
import { pickText } from '../plan/pick-text.js';
import type { Plan } from '../plan/schema.js';

/** As much of a name as is needed to recognize it. */
const longest = 60;

/** What is wrong with a feed, in sentences that name the goal besides its place. */
export function feedProblems(state: FeedState): readonly string[] {
  const error = state.status === 'error' || state.status === 'stale' ? [state.error.message] : [];
  const issues = isLoaded(state) ? state.issues.map((issue) => issueText(issue, state.plan)) : [];
  return [...error, ...issues];
}

/** What is wrong in one place of a plan: `goals[1].progress (goal "Teach"): …`. */
export function issueText({ path, message }: Issue, { goals, language }: Plan): string {
  const [, index] = /^goals\[(\d+)\]/.exec(path) ?? [];
  const goal = index && goals.find(({ place }) => place === Number(index) + 1);
  const named = goal && (goal.name ?? goal.label ?? goal.description);
  if (!named || !message.startsWith(path)) return message;
  const name = pickText(named, language, language).text.slice(0, longest);
  return `${path} (goal "${name}")${message.slice(path.length)}`;
}
