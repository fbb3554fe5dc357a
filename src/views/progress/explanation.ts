import { html, nothing } from 'lit';
import type { Goal, Part, Text } from '../../plan/schema.js';
import type { Progress } from '../../report/progress.js';
import { explanation } from '../../words/explanation-words.js';
import { drawWhenOpenedOrIdle } from '../draw-when-opened.js';
import { hiddenSubjectView } from '../text.js';
import type { ViewContext } from '../view-context.js';

/**
 * A disclosure that explains how a progress was computed; nothing if the progress is unknown.
 *
 * @param subject what the progress is of
 * @param part absent for the whole plan, or for some of its goals
 * @param goals those that a progress of goals was computed from
 * @csspart explanation - The disclosure that explains how a figure was computed.
 */
export function explanationView(
  context: ViewContext,
  subject: Text,
  progress: Progress,
  part?: Part,
  goals?: readonly Goal[],
) {
  return progress.rule === 'unknown'
    ? nothing
    : html`<details class="explanation" part="explanation">
        <summary>${context.words.explain}${hiddenSubjectView(context, subject)}</summary>
        ${drawWhenOpenedOrIdle(
          () =>
            html`<p>${explanation(context, progress, part, goals)}</p>
              ${part && context.report.of(part).status.isComputed ? html`<p>${context.words.computed}</p>` : nothing}`,
        )}
      </details>`;
}
