import { html, nothing } from 'lit';
import type { Goal, Objective } from '../plan/schema.js';
import { wholePercent } from '../report/percent.js';
import type { Progress } from '../report/progress.js';
import { figureText, joined, progressFacts } from '../words/progress-words.js';
import { barView } from './bar-view.js';
import { statusView, toneName } from './status-view.js';
import type { ViewContext } from './view-context.js';

/**
 * A bar with its figure at the end of the line; `label` is what it is the progress of.
 *
 * @csspart progress - A bar and its figure.
 * @csspart figure - A percentage, or a sentence if the progress is unknown.
 */
export function progressBarView(context: ViewContext, label: string, progress: Progress) {
  const { expected } = context.report;
  const { value } = progress;
  const isKnown = value !== undefined;
  const facts = progressFacts(context, progress, expected);
  return html`<span class="progress" part="progress" title=${facts[1] ?? nothing}
    ><span
      class="progress-bar"
      role=${isKnown ? 'progressbar' : 'img'}
      aria-label=${isKnown ? label : context.words.labelled(label, context.words.noMeasurements)}
      aria-valuemin=${isKnown ? 0 : nothing}
      aria-valuemax=${isKnown ? 100 : nothing}
      aria-valuenow=${isKnown ? wholePercent(value) : nothing}
      aria-valuetext=${isKnown ? joined(context, facts) : nothing}
      >${barView(progress, expected)}</span
    ><span class="figure" part="figure" aria-hidden="true"
      >${figureText(context, progress)}</span
    ></span
  >`;
}

/**
 * The status and progress of a goal or an objective; nothing where the plan has neither.
 *
 * @csspart status-line - The status and the progress of a goal.
 */
export function progressView(context: ViewContext, goal: Goal | Objective, label: string) {
  const { report } = context;
  if (!report.hasProgress) return nothing;
  const { progress, status } = report.of(goal);
  const isUnknown = !status.status && !status.customStatus && progress.rule === 'unknown';
  return html`<div class="status-line ${toneName(status)}" part="status-line">
    ${statusView(context, status)}
    ${isUnknown ? nothing : progressBarView(context, label, progress)}
  </div>`;
}
