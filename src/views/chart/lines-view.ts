import { nothing, svg } from 'lit';
import type { Chart } from './chart.js';
import type { Reading } from './readings.js';
import type { Place } from './thin-out.js';

/** A chart of more readings than this is a line alone, with dots only where there is no line. */
const mostDots = 60;

/** The lines of a chart and the marks on them: round for what was measured, diamonds for targets. */
export function linesView(chart: Chart) {
  const { readings, runs, targets, target, baseline } = chart;
  const isMarked = readings.length <= mostDots;
  return [
    baseline === undefined ? nothing : levelLine('baseline', baseline),
    target === undefined ? nothing : levelLine('target', target),
    pathView('target', pathOf([targets])),
    pathView('line', pathOf(runs)),
    isMarked
      ? readings.map(({ x, targetY }) => (targetY === undefined ? nothing : diamond(x, targetY)))
      : nothing,
    isMarked ? readings.map(dot) : pathView('dots', lonelyDots(runs)),
  ];
}

const dot = ({ x, y, actual }: Reading) =>
  actual === undefined ? nothing : svg`<circle class="dot" cx="${x}%" cy="${y}%" r="3.5" />`;

export const diamond = (x: number, y: number, name = '') =>
  svg`<svg class="diamond ${name}" x="${x}%" y="${y}%"><path d="M0-4.5 4.5 0 0 4.5-4.5 0Z" /></svg>`;

export const levelLine = (name: string, y: number) =>
  svg`<line class=${name} x1="0" x2="100%" y1="${y}%" y2="${y}%" />`;

/** One shape, however many places it has. */
export const pathView = (name: string, path: string) =>
  svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class=${name} d=${path} /></svg>`;

const at = ({ x, y }: Place) => `${x.toFixed(2)} ${y.toFixed(2)}`;

export const pathOf = (runs: readonly (readonly Place[])[]): string =>
  runs.map((run) => (run[1] ? `M${run.map(at).join('L')}` : '')).join('');

/** Lines without length, which round caps make dots: for places without neighbors. */
export const lonelyDots = (runs: readonly (readonly Place[])[]): string =>
  runs.map((run) => (run[1] ? '' : `M${at(run[0]!)}h0`)).join('');
