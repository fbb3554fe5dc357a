import { html, nothing } from 'lit';
import type { Indicator } from '../plan/schema.js';
import { chartOf } from './chart/chart.js';
import { sparklineView } from './chart/sparkline-view.js';
import { figuresView } from './figures-view.js';
import { indicatorChartView } from './indicator-chart-view.js';
import { on } from './on.js';
import { onceOpened } from './once-opened.js';
import { subjectView } from './subject-view.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * The performance indicators of a goal, a line each.
 *
 * @csspart indicators - The list of a goal’s indicators.
 */
export function indicatorsView(context: ViewContext, indicators: readonly Indicator[]) {
  return html`<ul class="indicators" part="indicators">
    ${indicators.map((indicator) => rowView(context, indicator))}
  </ul>`;
}

/**
 * @csspart indicator - One indicator.
 * @csspart chart-disclosure - The disclosure that shows or hides the chart of an indicator.
 */
function rowView(context: ViewContext, indicator: Indicator) {
  const { words } = context;
  const name = inline(context, indicator.name);
  const chart = chartOf(indicator);
  return html`<li class="indicator" part="indicator">
    <span class="indicator-title">${name}</span> ${chart ? sparklineView(chart) : nothing}
    ${figuresView(context, indicator)}
    ${
      chart
        ? onceOpened(
            (content, onToggle) => html`<details
              class="chart-disclosure"
              part="chart-disclosure"
              ?open=${context.showsCharts}
              @toggle=${on(onToggle)}
            >
              <summary>${words.chart}${subjectView(context, indicator.name)}</summary>
              ${content}
            </details>`,
            () => indicatorChartView(context, indicator, chart),
            context.showsCharts,
          )
        : nothing
    }
  </li>`;
}
