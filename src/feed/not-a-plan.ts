import type { Issue } from '../plan/issue.js';
import { FeedError } from './feed-error.js';

/** The error of a document that no plan could be read from, with the first of what is wrong. */
export function notAPlan(issues: readonly Issue[], url?: string): FeedError {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const isVersion = errors.some(({ path }) => path === 'version');
  const said = errors.slice(0, 3).map(({ message }) => message);
  return new FeedError(
    isVersion ? 'unsupported-version' : 'not-a-plan',
    `${url ? `The feed ${url}` : 'What is given as the plan'} can't be read as a plan. ${said.join('; ')}.`,
    url,
    issues,
  );
}
