import { html, nothing } from 'lit';
import type { Indicator } from '../../plan/schema.js';
import { indicatorProgress } from '../../report/indicator-progress.js';
import { shown } from '../../words/shown-text.js';
import { drawWhenLoaded } from '../draw-when-loaded.js';
import { drawWhenOpened } from '../draw-when-opened.js';
import { progressBarView } from '../progress/bar.js';
import { heading, inline, hiddenSubjectView } from '../text.js';
import type { ViewContext } from '../view-context.js';
import { type Chart, chartOf } from './chart/chart.js';
import { sparklineView } from './chart/lines.js';
import { charts } from './charts-part.js';
import { indicatorFactsView } from './facts.js';
import { indicatorValuesView } from './values.js';

/**
 * @csspart indicators - The list of a goal’s indicators.
 */
export function indicatorListView(context: ViewContext, indicators: readonly Indicator[]) {
  return html`<ul class="indicators" part="indicators">
    ${indicators.map((indicator) => indicatorItemView(context, indicator))}
  </ul>`;
}

/**
 * @csspart indicator - One indicator.
 * @csspart indicator-name - The name of an indicator.
 * @csspart chart-disclosure - The disclosure that shows or hides the chart of an indicator, or the table of values that aren’t figures.
 */
function indicatorItemView(context: ViewContext, indicator: Indicator) {
  const { words } = context;
  const name = inline(context, indicator.name);
  const chart = chartOf(indicator);
  const { measurements } = indicator;
  return html`<li class="indicator" part="indicator">
    <span class="indicator-title" part="indicator-name">${name}</span> ${chart ? sparklineView(chart) : nothing}
    ${indicatorValuesView(context, indicator)} ${indicatorFactsView(context, indicator)}
    ${
      measurements
        ? html`<details
            class="chart-disclosure"
            part="chart-disclosure"
            ?open=${context.showsCharts}
          >
            <summary>${chart ? words.chart : words.asTable}${hiddenSubjectView(context, indicator.name)}</summary>
            ${drawWhenOpened(() => chartView(context, indicator, chart))}
          </details>`
        : nothing
    }
  </li>`;
}

/**
 * An indicator outside a list: its values, a line chart, and the measurements as a table.
 *
 * @csspart indicator
 * @csspart indicator-name
 * @csspart notice
 */
export function indicatorView(context: ViewContext, indicator: Indicator) {
  const { words, level } = context;
  const chart = chartOf(indicator);
  const { measurements } = indicator;
  const value = indicatorProgress(indicator);
  return html`<section class="indicator-whole" part="indicator">
    ${heading(level, 'indicator-name', inline(context, indicator.name))}
    ${indicatorValuesView(context, indicator)} ${indicatorFactsView(context, indicator)}
    ${
      value === undefined
        ? nothing
        : progressBarView(
            context,
            shown(context, indicator.name).text,
            { rule: 'reported', value },
            context.report.expected,
          )
    }
    ${
      measurements
        ? chartView(context, indicator, chart)
        : html`<p class="notice" part="notice">${words.noMeasurements}</p>`
    }
  </section>`;
}

const chartView = (context: ViewContext, indicator: Indicator, chart: Chart | undefined) =>
  drawWhenLoaded(charts, ({ indicatorChartView }) => indicatorChartView(context, indicator, chart));
