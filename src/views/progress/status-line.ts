import { html, nothing } from 'lit';
import type { Goal, Objective } from '../../plan/schema.js';
import { levelOf } from '../../words/level-words.js';
import { percentText } from '../../words/progress-words.js';
import { hasStatuses } from '../../report/has-statuses.js';
import type { PartStatus } from '../../report/part-status.js';
import type { ViewContext } from '../view-context.js';
import { barView, progressBarView } from './bar.js';
import { statusClass, statusView } from './status.js';

/**
 * A status; nothing for a part without one if all others of its level have none, either.
 *
 * @param level 0 for goals
 */
function statusAmongOthersView(context: ViewContext, status: PartStatus, level: number) {
  const isShown = hasStatus(status) || hasStatuses(context.report, level);
  return isShown ? statusView(context, status) : nothing;
}

const hasStatus = ({ status, customStatus }: PartStatus) => !!(status ?? customStatus);

/**
 * The status and progress of a goal or an objective; nothing if the plan reports no progress.
 *
 * @csspart status-line - The status and the progress of a goal.
 */
export function statusLineView(context: ViewContext, goal: Goal | Objective, label: string) {
  const { report } = context;
  if (!report.hasProgress) return nothing;
  const { progress, status, expected } = report.of(goal);
  const level = levelOf(context, goal);
  // Among objectives, a status is enough; among goals, empty bars stay beside those of others.
  const hasBar = progress.rule !== 'unknown' || (hasStatus(status) && !level);
  return html`<div class="status-line ${statusClass(status)}" part="status-line">
    ${statusAmongOthersView(context, status, level)}
    ${hasBar ? progressBarView(context, label, progress, expected) : nothing}
  </div>`;
}

/**
 * The status and progress of a goal in columns that are aligned with those of other goals; nothing if
 * the plan reports no progress. Everything is text, because it is part of a control's name.
 *
 * @csspart status-line
 * @csspart progress
 * @csspart figure
 */
export function statusRowView(context: ViewContext, goal: Goal) {
  const { report } = context;
  if (!report.hasProgress) return nothing;
  const { progress, status, expected } = report.of(goal);
  const { value } = progress;
  return html`<span class="status-row ${statusClass(status)}" part="status-line">
    ${statusAmongOthersView(context, status, 0)}
    ${
      value === undefined
        ? html`<span class="visually-hidden">${context.words.noMeasurements}</span>`
        : html`<span class="progress" part="progress">
            <span class="progress-bar"
              >${barView(progress, expected)}</span
            >
            <span class="figure" part="figure">${percentText(context, value)}</span>
          </span>`
    }
  </span>`;
}
