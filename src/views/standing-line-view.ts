import { html, nothing } from 'lit';
import { expectedProgress } from '../plan/expected-progress.js';
import { goalProgress } from '../plan/progress.js';
import type { Goal } from '../plan/schema.js';
import { standingOf } from '../plan/standing.js';
import { barView } from './bar-view.js';
import { percentText } from './progress-words.js';
import { statusView, toneName } from './status-view.js';
import type { ViewContext } from './view-context.js';

/**
 * How a goal stands and how far it has come, in columns that line up with those of the goals above
 * and below; nothing where the plan reports neither. Plain text, as it is part of a control's name.
 *
 * @csspart standing
 * @csspart progress
 * @csspart figure
 */
export function standingLineView(context: ViewContext, goal: Goal) {
  if (!context.hasFigures) return nothing;
  const figure = goalProgress(goal);
  const { value } = figure;
  const standing = standingOf(goal, context.plan, context.day);
  return html`<span class="standing-line ${toneName(standing)}" part="standing">
    ${statusView(context, standing)}
    ${
      value === undefined
        ? html`<span class="visually-hidden">${context.words.noMeasurements}</span>`
        : html`<span class="progress" part="progress">
            <span class="progress-bar"
              >${barView(figure, expectedProgress(context.plan, context.day))}</span
            >
            <span class="figure" part="figure">${percentText(context, value)}</span>
          </span>`
    }
  </span>`;
}
