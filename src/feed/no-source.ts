import { FeedError } from './feed-error.js';
import type { FeedState } from './feed-state.js';

/** The state of an element that names no plan and stands in none. */
export function noSource(tag: string): FeedState {
  return {
    status: 'error',
    error: new FeedError(
      'no-source',
      `<${tag}> has no plan to show. Write <${tag} src="…"> with the address of a feed, or put it inside a <library-plan src="…">.`,
    ),
  };
}
