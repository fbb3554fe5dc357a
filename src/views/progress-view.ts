import { html, nothing } from 'lit';
import { expectedProgress } from '../plan/expected-progress.js';
import { type Figure, goalProgress } from '../plan/progress.js';
import type { Goal, Objective } from '../plan/schema.js';
import { standingOf } from '../plan/standing.js';
import { wholePercent } from '../plan/whole-percent.js';
import { barView } from './bar-view.js';
import { figureText, joined, progressFacts } from './progress-words.js';
import { statusView, toneName } from './status-view.js';
import type { ViewContext } from './view-context.js';

/**
 * A bar with its figure at the end of the line; `label` is what it is the progress of.
 *
 * @csspart progress - A bar with its figure.
 * @csspart figure - A figure in percent; a sentence where there is none.
 */
export function progressBarView(context: ViewContext, label: string, figure: Figure) {
  const expected = expectedProgress(context.plan, context.day);
  const { value } = figure;
  const isKnown = value !== undefined;
  const facts = progressFacts(context, figure, expected);
  return html`<span class="progress" part="progress" title=${facts[1] ?? nothing}
    ><span
      class="progress-bar"
      role=${isKnown ? 'progressbar' : 'img'}
      aria-label=${isKnown ? label : context.words.labelled(label, context.words.noMeasurements)}
      aria-valuemin=${isKnown ? 0 : nothing}
      aria-valuemax=${isKnown ? 100 : nothing}
      aria-valuenow=${isKnown ? wholePercent(value) : nothing}
      aria-valuetext=${isKnown ? joined(context, facts) : nothing}
      >${barView(figure, expected)}</span
    ><span class="figure" part="figure" aria-hidden="true"
      >${figureText(context, figure)}</span
    ></span
  >`;
}

/**
 * How a goal or an objective stands and how far it has come; nothing where the plan reports neither.
 *
 * @csspart standing - The status and the progress of a goal.
 */
export function progressView(context: ViewContext, goal: Goal | Objective, label: string) {
  if (!context.hasFigures) return nothing;
  const figure = goalProgress(goal);
  const standing = standingOf(goal, context.plan, context.day);
  const isSilent = !standing.status && !standing.word && figure.rule === 'unknown';
  return html`<div class="standing ${toneName(standing)}" part="standing">
    ${statusView(context, standing)}
    ${isSilent ? nothing : progressBarView(context, label, figure)}
  </div>`;
}
