import { html, nothing } from 'lit';
import { indicatorProgress } from '../plan/indicator-progress.js';
import type { Indicator } from '../plan/schema.js';
import { chartOf } from './chart/chart.js';
import { figuresView } from './figures-view.js';
import { heading } from './heading.js';
import { indicatorChartView } from './indicator-chart-view.js';
import { progressBarView } from './progress-view.js';
import { inline, shown } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * One indicator: its figures, a line chart, and the same as a table.
 *
 * @csspart indicator
 * @csspart indicator-name - The name of the indicator, its heading.
 * @csspart notice
 */
export function indicatorView(context: ViewContext, indicator: Indicator) {
  const { words, level } = context;
  const chart = chartOf(indicator);
  const value = indicatorProgress(indicator);
  return html`<section class="indicator-whole" part="indicator">
    ${heading(level, 'indicator-name', inline(context, indicator.name))}
    ${figuresView(context, indicator)}
    ${
      value === undefined
        ? nothing
        : progressBarView(context, shown(context, indicator.name).text, { rule: 'own', value })
    }
    ${
      chart
        ? indicatorChartView(context, indicator, chart)
        : html`<p class="notice" part="notice">${words.noMeasurements}</p>`
    }
  </section>`;
}
