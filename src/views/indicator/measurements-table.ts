import { html, nothing } from 'lit';
import type { Indicator } from '../../plan/schema.js';
import { drawWhenOpened, drawWhenOpenedOrIdle } from '../draw-when-opened.js';
import { hiddenSubjectView, paragraph } from '../text.js';
import type { ViewContext } from '../view-context.js';
import { measurementDateView } from './values.js';

/** A longer table is drawn only when a reader opens it. */
const maxRows = 100;

/**
 * The measurements of an indicator as a table in a disclosure.
 *
 * @param valueText formats a value with its unit
 * @csspart table-disclosure - The disclosure that shows or hides the table of measurements.
 */
export function measurementsTableView(
  context: ViewContext,
  indicator: Indicator,
  valueText: (value: number) => string,
) {
  const { measurements = [] } = indicator;
  const draw = () => tableOf(context, indicator, valueText);
  return html`<details class="table-disclosure" part="table-disclosure">
    <summary>${context.words.asTable}${hiddenSubjectView(context, indicator.name)}</summary>
    ${measurements.length > maxRows ? drawWhenOpened(draw) : drawWhenOpenedOrIdle(draw)}
  </details>`;
}

/**
 * The measurements of an indicator as a table.
 *
 * @csspart table - The table of measurements.
 * @csspart measurement-note - A remark on a value in that table.
 */
export function tableOf(
  context: ViewContext,
  { measurements = [] }: Indicator,
  valueText: (value: number) => string,
) {
  const { words } = context;
  const hasTargets = measurements.some(({ target }) => target !== undefined);
  const hasNotes = measurements.some(({ note }) => note !== undefined);
  const cell = (value: number | undefined) =>
    html`<td>${value === undefined ? '–' : valueText(value)}</td>`;
  return html`<table class="measurements" part="table">
    <thead>
      <tr>
        <th scope="col">${words.date}</th>
        <th scope="col">${words.actual}</th>
        ${hasTargets ? html`<th scope="col">${words.target}</th>` : nothing}
        ${hasNotes ? html`<th scope="col">${words.remark}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${measurements.map(
        (measurement) => html`<tr>
          <th scope="row">${measurementDateView(context, measurement)}</th>
          ${cell(measurement.actual)} ${hasTargets ? cell(measurement.target) : nothing}
          ${
            hasNotes
              ? html`<td>
                  ${measurement.note ? paragraph(context, measurement.note, 'measurement-note') : nothing}
                </td>`
              : nothing
          }
        </tr>`,
      )}
    </tbody>
  </table>`;
}
