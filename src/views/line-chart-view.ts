import { html, nothing, svg } from 'lit';
import type { Chart, ChartPoint } from '../plan/chart.js';
import type { ViewContext } from './view-context.js';

/** More points than this are drawn as a line alone. */
const mostDots = 60;

export interface LineChartOptions {
  /** Spoken name. */
  readonly label: string;
  /** The point whose figure is shown. */
  readonly active: number | undefined;
  readonly onActive: (point: number | undefined) => void;
  /** A point's figure with its unit, in words. */
  readonly figure: (value: number) => string;
}

/**
 * Figures over time with their target and baseline; time runs from left to right in any language.
 *
 * @csspart chart - The chart with its scale and its dates.
 * @csspart plot - The picture of the chart alone.
 * @csspart reading - The date and figure of the point that is being read.
 */
export function lineChartView(context: ViewContext, chart: Chart, options: LineChartOptions) {
  const { words } = context;
  const { points, scale, dates } = chart;
  const active = options.active === undefined ? undefined : points[options.active];
  // A point without neighbours has no line to show it.
  const dots = points.length > mostDots ? chart.runs.flatMap((run) => (run[1] ? [] : run)) : points;
  const told =
    active && words.labelled(words.format.date(active.date), options.figure(active.value));
  return html`<div class="chart" part="chart" dir="ltr">
      <div class="scale" aria-hidden="true">
        ${scale.map((value) => html`<span>${words.format.number(value)}</span>`)}
      </div>
      <svg
        class="plot"
        part="plot"
        tabindex="0"
        role="img"
        aria-label=${options.label}
        @keydown=${(event: KeyboardEvent) => onKey(event, points.length, options)}
        @pointermove=${(event: PointerEvent) => options.onActive(nearest(event, points))}
        @pointerdown=${(event: PointerEvent) => options.onActive(nearest(event, points))}
        @pointerleave=${({ pointerType }: PointerEvent) => {
          // A finger that is lifted leaves, too; what it touched stays to be read.
          if (pointerType !== 'touch') options.onActive(undefined);
        }}
        @blur=${() => options.onActive(undefined)}
      >
        ${scale.map((_, i) => levelLine('grid', (i / (scale.length - 1)) * 100))}
        ${chart.baseline === undefined ? nothing : levelLine('baseline', chart.baseline)}
        ${chart.target === undefined ? nothing : levelLine('target', chart.target)}
        ${pathLine('target', chart.targets)} ${chart.runs.map((run) => pathLine('line', run))}
        ${dots.map(({ x, y }) => svg`<circle class="dot" cx="${x}%" cy="${y}%" r="3.5" />`)}
        ${
          active
            ? svg`<circle class="dot active" cx="${active.x}%" cy="${active.y}%" r="6" />`
            : nothing
        }
      </svg>
      <div class="times" aria-hidden="true">
        ${[...new Set(dates)].map((date) => html`<span>${words.format.date(date)}</span>`)}
      </div>
    </div>
    ${keyView(context, chart)}
    <p class="reading" part="reading" role="status">${told ?? nothing}</p>`;
}

/**
 * Which line is which.
 *
 * @csspart key - Which line of the chart is which.
 */
function keyView({ words }: ViewContext, { target, targets, baseline }: Chart) {
  const entry = (name: string, label: string) =>
    html`<li>
      <svg class="sample" aria-hidden="true">${levelLine(name, 50)}</svg>
      ${label}
    </li>`;
  return html`<ul class="key" part="key">
    ${entry('line', words.actual)}
    ${target !== undefined || targets.length ? entry('target', words.target) : nothing}
    ${baseline === undefined ? nothing : entry('baseline', words.baseline)}
  </ul>`;
}

const levelLine = (name: string, y: number) =>
  svg`<line class=${name} x1="0" x2="100%" y1="${y}%" y2="${y}%" />`;

/** A line from each point to the next: one shape, however many there are. */
function pathLine(name: string, points: readonly ChartPoint[]) {
  const places = points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
  return svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none"><polyline class=${name} points=${places} /></svg>`;
}

function nearest({ currentTarget, clientX }: PointerEvent, points: readonly ChartPoint[]): number {
  const { left, width } = (currentTarget as Element).getBoundingClientRect();
  const x = ((clientX - left) / width) * 100;
  const distance = (point: ChartPoint) => Math.abs(point.x - x);
  return points.reduce(
    (best, point, i) => (distance(point) < distance(points[best]!) ? i : best),
    0,
  );
}

function onKey(event: KeyboardEvent, count: number, { active, onActive }: LineChartOptions) {
  const last = count - 1;
  const steps: Record<string, number | undefined> = {
    ArrowRight: active === undefined ? 0 : Math.min(last, active + 1),
    ArrowLeft: active === undefined ? last : Math.max(0, active - 1),
    Home: 0,
    End: last,
  };
  if (event.key === 'Escape') onActive(undefined);
  const next = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  if (next === undefined) return;
  event.preventDefault();
  onActive(next);
}
