import { html } from 'lit';
import type { FeedStatus } from '../feed/feed-state.js';
import type { Words } from '../locale/words.js';

/**
 * What stands where the plan will be, where the page itself gives nothing to show.
 *
 * @csspart notice
 */
export function fallbackView(status: FeedStatus, words: Words) {
  const waiting = status === 'loading' || status === 'idle';
  return html`<p class="notice" part="notice" role="status">
    ${waiting ? words.loading : words.unavailable}
  </p>`;
}
