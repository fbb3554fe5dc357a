import { html, nothing, svg } from 'lit';
import type { Chart } from './chart.js';
import type { Position } from './downsample.js';
import type { ChartPoint } from './points.js';

/** With more points than this, a chart has dots only where it has no line. */
const maxDots = 60;

/** The lines of a chart, with a circle for each measured value and a diamond for each target. */
export function linesView(chart: Chart) {
  const { points, runs, targets, target, baseline } = chart;
  const isMarked = points.length <= maxDots;
  return [
    baseline === undefined ? nothing : levelLine('baseline', baseline),
    target === undefined ? nothing : levelLine('target', target),
    pathView('target', pathOf([targets])),
    pathView('line', pathOf(runs)),
    isMarked
      ? points.map(({ x, targetY }) => (targetY === undefined ? nothing : diamond(x, targetY)))
      : nothing,
    isMarked ? points.map(dot) : pathView('dots', singleDots(runs)),
  ];
}

const dot = ({ x, y, actual }: ChartPoint) =>
  actual === undefined ? nothing : svg`<circle class="dot" cx="${x}%" cy="${y}%" r="3.5" />`;

export const diamond = (x: number, y: number, name = '') =>
  svg`<svg class="diamond ${name}" x="${x}%" y="${y}%"><path d="M0-4.5 4.5 0 0 4.5-4.5 0Z" /></svg>`;

export const levelLine = (name: string, y: number) =>
  svg`<line class=${name} x1="0" x2="100%" y1="${y}%" y2="${y}%" />`;

/** A path whose coordinates are percentages of the plot. */
export const pathView = (name: string, path: string) =>
  svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class=${name} d=${path} /></svg>`;

const at = ({ x, y }: Position) => `${x.toFixed(2)} ${y.toFixed(2)}`;

export const pathOf = (runs: readonly (readonly Position[])[]): string =>
  runs.map((run) => (run[1] ? `M${run.map(at).join('L')}` : '')).join('');

/** Lines without a length, which round caps turn into dots, for positions without neighbors. */
export const singleDots = (runs: readonly (readonly Position[])[]): string =>
  runs.map((run) => (run[1] ? '' : `M${at(run[0]!)}h0`)).join('');

/**
 * @csspart sparkline - The small chart beside the name of an indicator.
 */
export function sparklineView({ runs, target }: Chart) {
  const last = runs.at(-1)!.at(-1)!;
  return html`<svg class="sparkline" part="sparkline" aria-hidden="true">
    ${target === undefined ? nothing : levelLine('target', target)}
    ${pathView('line', pathOf(runs) + singleDots(runs))}
    ${svg`<circle class="dot" cx="${last.x}%" cy="${last.y}%" r="2.5" />`}
  </svg>`;
}
