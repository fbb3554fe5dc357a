import { html } from 'lit';
import type { Indicator } from '../plan/schema.js';
import type { Chart } from './chart/chart.js';
import { lineChartView } from './chart/line-chart-view.js';
import { measureText } from './measure-view.js';
import { measurementsView } from './measurements-view.js';
import { shown } from './text.js';
import type { ViewContext } from './view-context.js';

/** An indicator's figures as a line chart and as a table. */
export function indicatorChartView(context: ViewContext, indicator: Indicator, chart: Chart) {
  const { words } = context;
  const figure = (value: number) => measureText(context, indicator, value);
  const label = words.chartOf(shown(context, indicator.name).text);
  return html`${lineChartView(context, chart, { label, figure, unit: indicator.unit })}
  ${measurementsView(context, indicator, figure)}`;
}
