import { html } from 'lit';
import { type FeedState, isLoaded } from '../feed/feed-state.js';
import type { Words } from '../locale/words.js';
import { issueText } from '../words/issue-words.js';
import { noGoalsWords } from '../words/level-words.js';
import { heading } from './text.js';

/**
 * The problems of an element and its feed, for the editor of the page.
 *
 * @param tag the tag name of the element
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

/** The error and the issues of a feed, as sentences. */
function feedProblems(state: FeedState): readonly string[] {
  const error = state.status === 'error' || state.status === 'stale' ? [state.error.message] : [];
  const issues = isLoaded(state) ? state.issues.map((issue) => issueText(issue, state.plan)) : [];
  return [...error, ...issues];
}

function outcome(state: FeedState): string {
  if (!isLoaded(state)) return 'The plan is still loading.';
  const { goals } = state.plan;
  const source = state.url ? ` Feed: ${state.url}` : '';
  return `Goals in the plan: ${goals.length}.${source}`;
}

function sentence(state: FeedState, words: Words): string {
  if (isLoaded(state)) {
    const { plan } = state;
    return plan.goals.length ? words.nothingToShow : noGoalsWords({ plan, words });
  }
  return state.status === 'error' ? words.unavailable : words.loading;
}

/**
 * A sentence in place of the plan: it is loading, is unavailable or has nothing to show.
 *
 * @csspart notice
 */
export function noticeView(state: FeedState, words: Words) {
  return html`<p class="notice" part="notice" role="status">${sentence(state, words)}</p>`;
}
