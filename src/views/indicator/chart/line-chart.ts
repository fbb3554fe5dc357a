import { html, nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Text } from '../../../plan/schema.js';
import { listener } from '../../listener.js';
import { inline } from '../../text.js';
import type { ViewContext } from '../../view-context.js';
import type { Chart } from './chart.js';
import { diamond, levelLine, linesView } from './lines.js';
import {
  withPointSelection,
  type ValueText,
  pointAnnouncementView,
  selectedPointView,
} from './selected-point.js';
import { timeTicks } from './ticks.js';

export interface LineChartOptions extends ValueText {
  /** The accessible name. */
  readonly label: string;
  readonly unit: Text | undefined;
}

/**
 * Values over time with their target and baseline. Time runs from left to right in all languages.
 *
 * @csspart chart - The chart with its axes and legend.
 * @csspart plot - The drawing of the chart, without its axes and legend.
 */
export function lineChartView(context: ViewContext, chart: Chart, options: LineChartOptions) {
  const { words } = context;
  const { scale } = chart;
  return withPointSelection(chart, (selected, listeners) => {
    const point = selected === undefined ? undefined : chart.points[selected];
    return html`<div class="chart-frame">
      ${guard([chart, words], () => legendView(context, chart))}
      <div class="chart" part="chart" dir="ltr">
        ${options.unit ? html`<p class="unit" aria-hidden="true">${inline(context, options.unit)}</p>` : nothing}
        <div class="scale" aria-hidden="true">
          ${guard([chart, words], () => scale.map((value) => html`<span>${words.format.number(value)}</span>`))}
        </div>
        <svg
          class="plot"
          part="plot"
          tabindex="0"
          role="img"
          aria-label=${options.label}
          @keydown=${listener(listeners.onKeyDown)}
          @pointermove=${listener(listeners.onPoint)}
          @pointerdown=${listener(listeners.onPoint)}
          @pointerleave=${listener(listeners.onLeave)}
          @blur=${listener(listeners.onBlur)}
        >
          ${guard([chart], () => [
            scale.map((_, i) => levelLine('grid', (i / (scale.length - 1)) * 100)),
            linesView(chart),
          ])}
          ${point ? selectedPointView(context, point, options) : nothing}
        </svg>
        ${guard([chart, words], () => timeAxisView(context, chart))}
      </div>
      ${pointAnnouncementView(context, point, options)}
    </div>`;
  });
}

const samples = {
  line: svg`${levelLine('line', 50)}<circle class="dot" cx="50%" cy="50%" r="3.5" />`,
  target: svg`${levelLine('target', 50)}${diamond(50, 50)}`,
  baseline: levelLine('baseline', 50),
};

/**
 * The legend of the lines.
 *
 * @csspart key - The legend of a chart.
 */
export function legendView({ words }: ViewContext, { target, targets, baseline }: Chart) {
  const entry = (name: keyof typeof samples, label: string) =>
    html`<li>
      <svg class="sample" aria-hidden="true">${samples[name]}</svg>
      ${label}
    </li>`;
  return html`<ul class="key" part="key">
    ${entry('line', words.actual)}
    ${target !== undefined || targets.length ? entry('target', words.target) : nothing}
    ${baseline === undefined ? nothing : entry('baseline', words.baseline)}
  </ul>`;
}

/** The minimum length of the axis when the style sheet shows its dates, in em of their text. */
const rooms = { narrow: 13, medium: 26, wide: 46 };

/** The approximate width of a text, in em. East Asian characters are square. */
const widthOf = (text: string) =>
  [...text].reduce((width, letter) => width + (letter > '\u2e80' ? 1 : 0.56), 0);

/** The first and the last date of a chart, and those between them for which there is room. */
export function timeAxisView({ words }: ViewContext, { dates }: Chart) {
  const shortDate = (date: string) => words.format.shortDate(date);
  const ticks = (room: number) => timeTicks(dates, room, (date) => widthOf(shortDate(date)));
  return html`<div class="times" aria-hidden="true">
    ${[...new Set(dates)].map((date) => html`<bdi>${shortDate(date)}</bdi>`)}
    <svg>
      ${Object.entries(rooms).map(
        ([name, room]) =>
          svg`<g class=${name}>${ticks(room).map(
            ({ x, date }) => svg`<line x1="${x}%" x2="${x}%" y1="-0.45em" y2="0" />
            <text x="${x}%" y="1.45em">${shortDate(date)}</text>`,
          )}</g>`,
      )}
    </svg>
  </div>`;
}
