import { html } from 'lit';
import type { Indicator } from '../../plan/schema.js';
import { chartStyles } from '../../styles/chart-styles.js';
import { measurementsStyles } from '../../styles/measurements-styles.js';
import { measureText } from '../../words/measure-words.js';
import { shown } from '../../words/shown-text.js';
import type { ViewContext } from '../view-context.js';
import type { Chart } from './chart/chart.js';
import { lineChartView } from './chart/line-chart.js';
import { measurementsTableView, tableOf } from './measurements-table.js';

export const styles = [chartStyles, measurementsStyles];

/** The measurements of an indicator as a line chart and as a table; only as a table if none has a figure. */
export function indicatorChartView(
  context: ViewContext,
  indicator: Indicator,
  chart: Chart | undefined,
) {
  const { words } = context;
  const valueText = (value: number) => measureText(context, indicator, value);
  if (!chart) return tableOf(context, indicator, valueText);
  const label = words.chartOf(shown(context, indicator.name).text);
  return html`${lineChartView(context, chart, { label, valueText, unit: indicator.unit })}
  ${measurementsTableView(context, indicator, valueText)}`;
}
