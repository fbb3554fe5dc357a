import { html, nothing } from 'lit';
import { type Figure } from '../plan/progress.js';
import type { Text } from '../plan/schema.js';
import { explanation } from './progress-words.js';
import { subjectView } from './subject-view.js';
import type { ViewContext } from './view-context.js';

/**
 * "How is this worked out?", with the answer; nothing where there is no figure to explain.
 * `subject` is what the figure is about.
 *
 * @csspart explanation - What opens and closes the explanation of a figure.
 */
export function explanationView(
  context: ViewContext,
  subject: Text,
  figure: Figure,
  isComputed = false,
) {
  return figure.rule === 'unknown'
    ? nothing
    : html`<details class="explanation" part="explanation">
        <summary>${context.words.explain}${subjectView(context, subject)}</summary>
        <p>${explanation(context, figure)}</p>
        ${isComputed ? html`<p>${context.words.computed}</p>` : nothing}
      </details>`;
}
