import { css } from 'lit';
import { baseStyles } from './base-styles.js';
import { detailsStyles } from './details-styles.js';
import { progressStyles } from './progress-styles.js';

const own = css`
  .indicator-whole {
    display: grid;
    gap: 0.6em;
    max-inline-size: 46em;
  }

  .indicator-name {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
  }

  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.4em 0.75em;
    padding-block-start: 0.6em;
    color: inherit;
    font-variant-numeric: tabular-nums;
  }

  .scale {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.6em;
    color: var(--_muted);
    font-size: 0.8em;
    line-height: 1.2;
    text-align: end;
  }

  .plot {
    inline-size: 100%;
    block-size: 11em;
    overflow: visible;
    touch-action: pan-y;
  }

  .plot svg {
    overflow: visible;
  }

  polyline {
    fill: none;
    vector-effect: non-scaling-stroke;
  }

  .plot:focus-visible {
    outline-offset: 0.5em;
  }

  .grid {
    stroke: var(--_line);
  }

  .baseline {
    stroke: var(--_muted);
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }

  .target {
    stroke: var(--_good);
    stroke-width: 1.5;
    stroke-dasharray: 6 4;
  }

  .line {
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linecap: round;
  }

  .dot {
    fill: var(--_accent);
  }

  .dot.active {
    stroke: currentColor;
    stroke-width: 2;
  }

  .times {
    display: flex;
    grid-column: 2;
    justify-content: space-between;
    gap: 1em;
    color: var(--_muted);
    font-size: 0.8em;
  }

  .times > :only-child {
    margin-inline: auto;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    color: var(--_muted);
    font-size: 0.8em;
  }

  .key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .sample {
    inline-size: 2em;
    block-size: 0.5em;
  }

  .reading {
    min-block-size: 1.55em;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  .measurements {
    margin-block-start: 0.5em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .measurements :is(th, td) {
    padding: 0.25em 1.5em 0.25em 0;
    border-block-end: var(--_hairline);
    font-weight: inherit;
    text-align: start;
  }

  .measurements td {
    text-align: end;
  }

  .measurements thead th {
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    :is(.grid, .baseline, .target, .line) {
      stroke: CanvasText;
    }

    .grid {
      stroke-opacity: 0.25;
    }

    .dot {
      fill: CanvasText;
    }
  }

  @media print {
    .indicator-whole {
      break-inside: avoid;
    }

    .reading {
      display: none;
    }
  }
`;

export const chartStyles = [...baseStyles, detailsStyles, progressStyles, own];
