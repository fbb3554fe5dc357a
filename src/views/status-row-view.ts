import { html, nothing } from 'lit';
import type { Goal } from '../plan/schema.js';
import { percentText } from '../words/progress-words.js';
import { barView } from './bar-view.js';
import { statusView, toneName } from './status-view.js';
import type { ViewContext } from './view-context.js';

/**
 * How a goal stands and how far it has come, in columns that line up with those of the goals above
 * and below; nothing where the plan reports neither. Plain text, as it is part of a control's name.
 *
 * @csspart status-line
 * @csspart progress
 * @csspart figure
 */
export function statusRowView(context: ViewContext, goal: Goal) {
  const { report } = context;
  if (!report.hasProgress) return nothing;
  const { progress, status } = report.of(goal);
  const { value } = progress;
  return html`<span class="status-row ${toneName(status)}" part="status-line">
    ${statusView(context, status)}
    ${
      value === undefined
        ? html`<span class="visually-hidden">${context.words.noMeasurements}</span>`
        : html`<span class="progress" part="progress">
            <span class="progress-bar"
              >${barView(progress, report.expected)}</span
            >
            <span class="figure" part="figure">${percentText(context, value)}</span>
          </span>`
    }
  </span>`;
}
