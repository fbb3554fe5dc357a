import { html, nothing } from 'lit';
import type { Indicator } from '../plan/schema.js';
import { indicatorProgress } from '../report/indicator-progress.js';
import { shown } from '../words/shown-text.js';
import { chartOf } from './chart/chart.js';
import { figuresView } from './figures-view.js';
import { heading } from './heading.js';
import { indicatorChartView } from './indicator-chart-view.js';
import { progressBarView } from './progress-view.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * One indicator: its figures, a line chart, and the same as a table.
 *
 * @csspart indicator
 * @csspart indicator-name - The heading of an indicator: its name.
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
        : progressBarView(context, shown(context, indicator.name).text, { rule: 'reported', value })
    }
    ${
      chart
        ? indicatorChartView(context, indicator, chart)
        : html`<p class="notice" part="notice">${words.noMeasurements}</p>`
    }
  </section>`;
}
