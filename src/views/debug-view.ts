import { html, nothing } from 'lit';
import { type FeedState, isLoaded } from '../feed/feed-state.js';

/**
 * What the console says of a feed, in the page, for its editor.
 *
 * @csspart debug
 */
export function debugView(state: FeedState) {
  const error = state.status === 'error' || state.status === 'stale' ? [state.error.message] : [];
  const issues = isLoaded(state) ? state.issues.map(({ message }) => message) : [];
  const said = [...error, ...issues];
  return said.length
    ? html`<ul class="debug" part="debug" lang="en" dir="ltr">
        ${said.map((message) => html`<li>${message}</li>`)}
      </ul>`
    : nothing;
}
