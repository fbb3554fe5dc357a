import { css } from 'lit';

/** The frame of a line chart: its axes, its legend and the values beside the selected point. */
export const chartStyles = css`
  .chart-frame {
    display: grid;
    gap: 0.9em;
    container: chart / inline-size;
  }

  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.35em 0.75em;
    font-variant-numeric: tabular-nums;
  }

  .chart .unit,
  .scale,
  .times,
  .key {
    color: var(--_muted);
    font-size: 0.8em;
    line-height: 1.3;
  }

  .chart .unit {
    grid-column: 1 / -1;
    margin-block-end: 0.5em;
  }

  .scale {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.65em;
    text-align: end;
  }

  .plot {
    inline-size: 100%;
    block-size: var(--_chart-height);
    overflow: visible;
    touch-action: pan-y;
  }

  .plot:focus-visible {
    outline-offset: 0.5em;
  }

  .times {
    position: relative;
    display: flex;
    grid-column: 2;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 1.9em;
    padding-block-start: 0.45em;
  }

  .times > bdi:last-of-type {
    text-align: right;
  }

  .times > bdi:only-of-type {
    margin-inline: auto;
  }

  .times svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .times text {
    fill: currentColor;
    text-anchor: middle;
    unicode-bidi: plaintext;
  }

  .times :is(.medium, .wide) {
    display: none;
  }

  @container chart (min-width: 28em) {
    .times .narrow {
      display: none;
    }

    .times .medium {
      display: inline;
    }
  }

  @container chart (min-width: 42em) {
    .times .medium {
      display: none;
    }

    .times .wide {
      display: inline;
    }
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  .key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .reading-place {
    display: flex;
    block-size: 100%;
    padding: 0.7em;
    pointer-events: none;
  }

  .reading-place.to-left {
    justify-content: flex-end;
  }

  .reading-place.above {
    align-items: flex-end;
  }

  .reading {
    display: grid;
    max-inline-size: 100%;
    block-size: fit-content;
    padding: 0.4em 0.6em;
    border: max(1px, var(--_line-width)) solid currentColor;
    border-radius: var(--_corner);
    background: Canvas;
    color: CanvasText;
    font-size: 0.85em;
    line-height: 1.4;
  }

  .reading b {
    display: inline-block;
    font-weight: 600;
  }

  @media print {
    .chart-frame {
      break-inside: avoid;
    }

    .reading-place {
      display: none;
    }
  }
`;
