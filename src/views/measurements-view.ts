import { html, nothing } from 'lit';
import type { Indicator } from '../plan/schema.js';
import { on } from './on.js';
import { onceOpened } from './once-opened.js';
import { subjectView } from './subject-view.js';
import type { ViewContext } from './view-context.js';

/** More rows than this are drawn only for a reader who opens the table. */
const mostRows = 100;

/**
 * The figures of an indicator as a table behind a disclosure.
 *
 * @csspart table-disclosure - The disclosure that shows or hides the table of measurements.
 */
export function measurementsView(
  context: ViewContext,
  indicator: Indicator,
  figure: (value: number) => string,
) {
  const { measurements = [] } = indicator;
  const draw = () => tableView(context, measurements, figure);
  const frame = (content: unknown, onToggle?: (event: Event) => void) =>
    html`<details class="table-disclosure" part="table-disclosure" @toggle=${onToggle ? on(onToggle) : nothing}>
      <summary>${context.words.asTable}${subjectView(context, indicator.name)}</summary>
      ${content}
    </details>`;
  // A short one is there for a search within the page and for print.
  return measurements.length > mostRows ? onceOpened(frame, draw) : frame(draw());
}

/** @csspart table - The table of measurements. */
function tableView(
  { words }: ViewContext,
  measurements: NonNullable<Indicator['measurements']>,
  figure: (value: number) => string,
) {
  const hasTargets = measurements.some(({ target }) => target !== undefined);
  const cell = (value: number | undefined) =>
    html`<td>${value === undefined ? '–' : figure(value)}</td>`;
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
