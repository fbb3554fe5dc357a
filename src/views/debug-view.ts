import { html } from 'lit';
import { type FeedState, isLoaded } from '../feed/feed-state.js';
import { heading } from './heading.js';
import { feedProblems } from './issue-text.js';

/**
 * What the console says of an element and its feed, in the page, for its editor.
 *
 * @csspart debug
 * @csspart debug-heading
 */
export function debugView(
  state: FeedState,
  tag: string,
  { level, problems }: { level: number; problems: readonly string[] },
) {
  const all = [...problems, ...feedProblems(state)];
  return html`<section class="debug" part="debug" lang="en" dir="ltr">
    ${heading(level, 'debug-heading', `Problems of <${tag}>: ${all.length || 'none'}`)}
    ${
      all.length
        ? html`<ul>
          ${all.map((problem) => html`<li>${problem}</li>`)}
        </ul>`
        : html`<p>${outcome(state)}</p>`
    }
  </section>`;
}

function outcome(state: FeedState): string {
  if (!isLoaded(state)) return 'The plan has not arrived yet.';
  const { goals } = state.plan;
  const source = state.url ? ` Feed: ${state.url}` : '';
  return `All is well. Goals in the plan: ${goals.length}.${source}`;
}
