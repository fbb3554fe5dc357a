import type { Issue } from '../plan/parse/issue.js';
import type { FeedError } from './feed-error.js';
import { feedFault } from './feed-fault.js';

/** The error of a document that no plan could be read from, with the first of what is wrong. */
export function notAPlan(issues: readonly Issue[], url?: string): FeedError {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const said = errors.slice(0, 3).map(({ message }) => message);
  return feedFault(
    errors.some(({ path }) => path === 'version') ? 'unsupported-version' : 'not-a-plan',
    `can't be read as a plan. ${said.join('; ')}.`,
    url,
    issues,
  );
}
