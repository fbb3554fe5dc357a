import { html } from 'lit';
import type { Indicator } from '../plan/schema.js';
import { measureText } from '../words/measure-words.js';
import { shown } from '../words/shown-text.js';
import type { Chart } from './chart/chart.js';
import { lineChartView } from './chart/line-chart-view.js';
import { measurementsView } from './measurements-view.js';
import type { ViewContext } from './view-context.js';

/** An indicator's figures as a line chart and as a table. */
export function indicatorChartView(context: ViewContext, indicator: Indicator, chart: Chart) {
  const { words } = context;
  const figure = (value: number) => measureText(context, indicator, value);
  const label = words.chartOf(shown(context, indicator.name).text);
  return html`${lineChartView(context, chart, { label, figure, unit: indicator.unit })}
  ${measurementsView(context, indicator, figure)}`;
}
