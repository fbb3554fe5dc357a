import { html, nothing } from 'lit';
import type { Indicator } from '../../plan/schema.js';
import { drawWhenOpened, drawWhenOpenedOrIdle } from '../draw-when-opened.js';
import { hiddenSubjectView } from '../text.js';
import type { ViewContext } from '../view-context.js';

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
  const draw = () => tableView(context, measurements, valueText);
  return html`<details class="table-disclosure" part="table-disclosure">
    <summary>${context.words.asTable}${hiddenSubjectView(context, indicator.name)}</summary>
    ${measurements.length > maxRows ? drawWhenOpened(draw) : drawWhenOpenedOrIdle(draw)}
  </details>`;
}

/** @csspart table - The table of measurements. */
function tableView(
  { words }: ViewContext,
  measurements: NonNullable<Indicator['measurements']>,
  valueText: (value: number) => string,
) {
  const hasTargets = measurements.some(({ target }) => target !== undefined);
  const cell = (value: number | undefined) =>
    html`<td>${value === undefined ? '–' : valueText(value)}</td>`;
  return html`<table class="measurements" part="table">
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
  </table>`;
}
