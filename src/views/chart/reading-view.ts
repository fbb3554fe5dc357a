import { html, nothing, svg } from 'lit';
import type { ViewContext } from '../view-context.js';
import { diamond } from './lines-view.js';
import type { Reading } from './readings.js';

export interface FigureWords {
  /** A figure with its unit, in words. */
  readonly figure: (value: number) => string;
}

/** What a reading says, each figure with what it is. */
function figures({ words }: ViewContext, { actual, target }: Reading, { figure }: FigureWords) {
  return (
    [
      [words.actual, actual],
      [words.target, target],
    ] as const
  ).flatMap(([label, value]) => (value === undefined ? [] : [{ label, value: figure(value) }]));
}

/**
 * The date and the figures of a reading, beside its place on the plot.
 *
 * @csspart reading - The date and the values of the selected point of a chart.
 */
export function readingView(context: ViewContext, reading: Reading, words: FigureWords) {
  const { x, y, date, actual, targetY } = reading;
  // On the side with more room, so that it stays within the plot.
  const [isLeft, isLow] = [x < 50, y > 50];
  return svg`<line class="cursor" x1="${x}%" x2="${x}%" y1="0" y2="100%" />
    ${targetY === undefined ? nothing : diamond(x, targetY, 'active')}
    ${actual === undefined ? nothing : svg`<circle class="dot active" cx="${x}%" cy="${y}%" r="6" />`}
    <foreignObject
      x="${isLeft ? x : 0}%"
      y="${isLow ? 0 : y}%"
      width="${isLeft ? 100 - x : x}%"
      height="${isLow ? y : 100 - y}%"
    >
      ${html`<div class="reading-place ${isLeft ? 'to-right' : 'to-left'} ${isLow ? 'above' : 'below'}">
        <div class="reading" part="reading" dir=${context.words.direction}>
          <strong>${context.words.format.date(date)}</strong>
          ${figures(context, reading, words).map(
            ({ label, value }) => html`<span>${label} <b>${value}</b> </span>`,
          )}
        </div>
      </div>`}
    </foreignObject>`;
}

/** The same for screen readers, as it changes. */
export function readingStatusView(
  context: ViewContext,
  reading: Reading | undefined,
  words: FigureWords,
) {
  const { labelled, facts, format } = context.words;
  const told =
    reading &&
    labelled(
      format.date(reading.date),
      figures(context, reading, words)
        .map(({ label, value }) => `${label} ${value}`)
        .reduce((first, second) => facts(first, second)),
    );
  return html`<p class="visually-hidden" role="status">${told ?? nothing}</p>`;
}
