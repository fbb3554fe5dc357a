import { html, svg } from 'lit';
import type { ViewContext } from '../view-context.js';
import type { Chart } from './chart.js';
import { timeTicks } from './time-ticks.js';

/** How long the axis is at least, in em of its dates, where the style sheet shows these dates. */
const rooms = { narrow: 13, medium: 26, wide: 46 };

/** About how wide a text is, in em: letters of East Asia are square. */
const widthOf = (text: string) =>
  [...text].reduce((width, letter) => width + (letter > '\u2e80' ? 1 : 0.56), 0);

/** The first and the last date of a chart, and those between them that have room. */
export function timesView({ words }: ViewContext, { dates }: Chart) {
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
