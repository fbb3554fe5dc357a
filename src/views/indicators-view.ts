import { html, nothing } from 'lit';
import type { Indicator } from '../plan/schema.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/** The performance indicators of a goal: where each began, where it is and where it is to be. */
export function indicatorsView(context: ViewContext, indicators: readonly Indicator[]) {
  const { words } = context;
  return html`<ul class="indicators" part="indicators">
    ${indicators.map((indicator) => {
      const { name, baseline, target, measurements } = indicator;
      const latest = measurements?.findLast(({ actual }) => actual !== undefined);
      return html`<li class="indicator" part="indicator">
        ${inline(context, name)}
        <dl class="figures" part="figures">
          ${figureView(context, words.baseline, baseline, indicator)}
          ${figureView(context, words.latest, latest?.actual, indicator)}
          ${figureView(context, words.target, target, indicator)}
        </dl>
      </li>`;
    })}
  </ul>`;
}

function figureView(
  context: ViewContext,
  name: string,
  value: number | undefined,
  { unit }: Indicator,
) {
  return value === undefined
    ? nothing
    : html`<div>
        <dt>${name}</dt>
        <dd>
          ${context.words.format.number(value)} ${unit ? inline(context, unit) : nothing}
        </dd>
      </div>`;
}
