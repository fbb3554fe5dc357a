import { html } from 'lit';
import { type FeedState, isLoaded } from '../feed/feed-state.js';
import type { Words } from '../locale/words.js';

function sentence(state: FeedState, words: Words): string {
  if (isLoaded(state)) return state.plan.goals.length ? words.nothingToShow : words.noGoals;
  return state.status === 'error' ? words.unavailable : words.loading;
}

/**
 * What stands where the plan will be, or what it lacks, where the page itself gives nothing to show.
 *
 * @csspart notice
 */
export function fallbackView(state: FeedState, words: Words) {
  return html`<p class="notice" part="notice" role="status">${sentence(state, words)}</p>`;
}
