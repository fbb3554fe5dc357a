import { createContext } from '@lit/context';
import type { FeedState } from '../feed/feed-state.js';
import type { StatusFilter } from '../report/status-groups.js';

/**
 * The state that `<library-plan>` provides to the elements inside it. The key is the same in every
 * copy of the script, so that elements of different bundles share a plan. Its number changes
 * whenever the type changes incompatibly.
 */
export const planContext = createContext<FeedState>(Symbol.for('library-plan/1'));

/** The status that a reader has chosen in a summary, for the goals of the same `<library-plan>`. */
export const statusFilterContext = createContext<StatusFilter>(
  Symbol.for('library-plan/status-filter/1'),
);
