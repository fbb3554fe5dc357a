import { createContext } from '@lit/context';
import type { FeedState } from '../feed/feed-state.js';
import type { StatusFilter } from '../report/status-groups.js';

/**
 * What `<library-plan>` gives to the elements inside it. The key is the same in every copy of the
 * script, so that a badge of one bundle finds a plan of another; the number changes with the shape.
 */
export const planContext = createContext<FeedState>(Symbol.for('library-plan/1'));

/** The status that a reader has chosen in a summary, for the goals of the same `<library-plan>`. */
export const statusFilterContext = createContext<StatusFilter>(
  Symbol.for('library-plan/status-filter/1'),
);
