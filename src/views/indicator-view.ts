import { html, nothing } from 'lit';
import { chartOf } from '../plan/chart.js';
import { indicatorProgress } from '../plan/indicator-progress.js';
import type { Indicator } from '../plan/schema.js';
import { figuresView } from './figures-view.js';
import { heading } from './heading.js';
import { lineChartView } from './line-chart-view.js';
import { progressBarView } from './progress-view.js';
import { inline, shown } from './text.js';
import type { ViewContext } from './view-context.js';

/** Which point of the chart is being read. */
export interface Reading {
  readonly active: number | undefined;
  readonly onActive: (point: number | undefined) => void;
}

/**
 * One indicator: its figures, a line chart, and the same as a table.
 *
 * @csspart indicator
 * @csspart indicator-name - The name of the indicator, its heading.
 * @csspart notice
 */
export function indicatorView(context: ViewContext, indicator: Indicator, reading: Reading) {
  const { words, level } = context;
  const name = shown(context, indicator.name).text;
  const unit = indicator.unit ? ` ${shown(context, indicator.unit).text}` : '';
  const figure = (value: number) => words.format.number(value) + unit;
  const chart = chartOf(indicator);
  const value = indicatorProgress(indicator);
  return html`<section class="indicator-whole" part="indicator">
    ${heading(level, 'indicator-name', inline(context, indicator.name))}
    ${figuresView(context, indicator)}
    ${value === undefined ? nothing : progressBarView(context, name, { rule: 'own', value })}
    ${
      chart
        ? html`${lineChartView(context, chart, { label: words.chartOf(name), figure, ...reading })}
        ${tableView(context, indicator, figure)}`
        : html`<p class="notice" part="notice">${words.noMeasurements}</p>`
    }
  </section>`;
}

/**
 * @csspart table-disclosure - What opens and closes the table of the figures.
 * @csspart table - The figures as a table.
 */
function tableView(
  { words }: ViewContext,
  { measurements = [] }: Indicator,
  figure: (value: number) => string,
) {
  const hasTargets = measurements.some(({ target }) => target !== undefined);
  const cell = (value: number | undefined) =>
    html`<td>${value === undefined ? '–' : figure(value)}</td>`;
  return html`<details class="explanation" part="table-disclosure">
    <summary>${words.asTable}</summary>
    <table class="measurements" part="table">
      <thead>
        <tr>
          <th scope="col">${words.date}</th>
          <th scope="col">${words.actual}</th>
          ${hasTargets ? html`<th scope="col">${words.target}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${measurements.map(
          ({ date, actual, target }) => html`<tr>
            <th scope="row">${words.format.date(date)}</th>
            ${cell(actual)} ${hasTargets ? cell(target) : nothing}
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
