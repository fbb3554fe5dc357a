import { html, nothing, svg, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ViewContext } from '../../view-context.js';
import type { Chart } from './chart.js';
import { diamond } from './lines.js';
import { nearestPoint, type ChartPoint } from './points.js';

export interface SelectionListeners {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPoint: (event: PointerEvent) => void;
  readonly onLeave: (event: PointerEvent) => void;
  readonly onBlur: () => void;
}

type Draw = (selected: number | undefined, listeners: SelectionListeners) => TemplateResult;

/**
 * Lets readers select a point of a chart with a pointer or the keyboard. Only the chart is drawn again,
 * not its element, so that this stays fast on a page with many charts.
 */
class PointSelection extends AsyncDirective {
  #chart: Chart | undefined;
  #draw: Draw | undefined;
  #selected: number | undefined;

  override render(chart: Chart, draw: Draw): TemplateResult {
    if (chart !== this.#chart) this.#selected = undefined;
    this.#chart = chart;
    this.#draw = draw;
    return draw(this.#selected, this.#listeners);
  }

  readonly #listeners: SelectionListeners = {
    onKeyDown: (event) => {
      if (event.key === 'Escape') this.#select(undefined);
      const next = this.#indexAfter(event.key);
      if (next === undefined) return;
      event.preventDefault();
      this.#select(next);
    },
    onPoint: ({ currentTarget, clientX }) => {
      const { left, width } = (currentTarget as Element).getBoundingClientRect();
      this.#select(nearestPoint(this.#chart!.points, ((clientX - left) / width) * 100));
    },
    onLeave: ({ pointerType }) => {
      // Lifting a finger fires this event as well; its point stays selected.
      if (pointerType !== 'touch') this.#select(undefined);
    },
    onBlur: () => this.#select(undefined),
  };

  /** The index of the point that a key selects. */
  #indexAfter(key: string): number | undefined {
    const last = this.#chart!.points.length - 1;
    const selected = this.#selected;
    switch (key) {
      case 'ArrowRight':
        return selected === undefined ? 0 : Math.min(last, selected + 1);
      case 'ArrowLeft':
        return selected === undefined ? last : Math.max(0, selected - 1);
      case 'Home':
        return 0;
      case 'End':
        return last;
      default:
        return undefined;
    }
  }

  #select(selected: number | undefined) {
    if (selected === this.#selected) return;
    this.#selected = selected;
    this.setValue(this.#draw!(selected, this.#listeners));
  }
}

/**
 * Draws a chart whose points can be selected.
 *
 * @param draw is passed the index of the selected point
 */
export const withPointSelection: (chart: Chart, draw: Draw) => unknown = directive(PointSelection);

export interface ValueText {
  /** Formats a value with its unit. */
  readonly valueText: (value: number) => string;
}

/** The values of a point with their labels. */
function labeledValues(
  { words }: ViewContext,
  { actual, target }: ChartPoint,
  { valueText }: ValueText,
) {
  return (
    [
      [words.actual, actual],
      [words.target, target],
    ] as const
  ).flatMap(([label, value]) => (value === undefined ? [] : [{ label, value: valueText(value) }]));
}

/**
 * The date and the values of the selected point, beside it.
 *
 * @csspart reading - The date and the values of the selected point of a chart.
 */
export function selectedPointView(context: ViewContext, point: ChartPoint, options: ValueText) {
  const { x, y, date, actual, targetY } = point;
  // The text is on the side with more room, so that it stays within the plot.
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
          ${labeledValues(context, point, options).map(
            ({ label, value }) => html`<span>${label} <b>${value}</b> </span>`,
          )}
        </div>
      </div>`}
    </foreignObject>`;
}

/** Announces the selected point to screen readers. */
export function pointAnnouncementView(
  context: ViewContext,
  point: ChartPoint | undefined,
  options: ValueText,
) {
  const { labeled, facts, format } = context.words;
  const text =
    point &&
    labeled(
      format.date(point.date),
      labeledValues(context, point, options)
        .map(({ label, value }) => `${label} ${value}`)
        .reduce((first, second) => facts(first, second)),
    );
  return html`<p class="visually-hidden" role="status">${text ?? nothing}</p>`;
}
