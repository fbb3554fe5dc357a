import { html, nothing } from 'lit';
import type { Text } from '../plan/schema.js';
import type { Progress } from '../report/progress.js';
import { explanation } from '../words/progress-words.js';
import { subjectView } from './subject-view.js';
import type { ViewContext } from './view-context.js';

/**
 * "How is this worked out?", with the answer; nothing if there is no progress to explain.
 * `subject` is what the progress is of.
 *
 * @csspart explanation - The disclosure that explains how a figure was computed.
 */
export function explanationView(
  context: ViewContext,
  subject: Text,
  progress: Progress,
  isComputed = false,
) {
  return progress.rule === 'unknown'
    ? nothing
    : html`<details class="explanation" part="explanation">
        <summary>${context.words.explain}${subjectView(context, subject)}</summary>
        <p>${explanation(context, progress)}</p>
        ${isComputed ? html`<p>${context.words.computed}</p>` : nothing}
      </details>`;
}
