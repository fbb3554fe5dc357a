import { css } from 'lit';

/**
 * Statuses, bars and rings. Text keeps its colour. A shape is filled with the colour of its status
 * and outlined in the text colour, so that it is visible even if its colour is close to the
 * background.
 */
export const progressStyles = css`
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
  }

  .icon {
    flex: none;
    inline-size: var(--_icon-size);
    block-size: var(--_icon-size);
    overflow: visible;
    fill: var(--_tone);
    stroke: var(--_outline);
    stroke-width: 2px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  :is(.status-not-started, .status-on-hold, .status-cancelled, .status-unknown) .icon {
    stroke-width: 1px;
  }

  .status-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1.25em;
    margin-block-start: calc(var(--_space) * 0.5);
    font-size: 0.92em;
  }

  .status-line > .status {
    min-inline-size: 8.5em;
  }

  .progress {
    display: flex;
    flex: 1 1 12em;
    align-items: center;
    gap: 0.75em;
  }

  .progress-bar {
    display: flex;
    flex: 1;
    min-inline-size: 4em;
  }

  .bar {
    inline-size: 100%;
    block-size: var(--_bar-height);
    overflow: visible;
  }

  .library[dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  .figure {
    min-inline-size: 3em;
    font-size: var(--_figure-size);
    font-weight: var(--_figure-weight);
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .track {
    fill: var(--_track);
    stroke: var(--_neutral);
    stroke-width: var(--_edge);
  }

  .track.unknown {
    fill: none;
    stroke-dasharray: 3 3;
  }

  .fill {
    fill: var(--_bar-color, var(--_bar-tone, var(--_tone, var(--_accent))));
    stroke: var(--_neutral);
    stroke-width: var(--_edge);
  }

  .bar :is(.track, .fill) {
    rx: min(var(--_corner), var(--_bar-height) / 2);
  }

  .change {
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  .tick {
    fill: currentColor;
  }

  .staleness {
    margin-block-start: calc(var(--_space) * 0.4);
    color: var(--_muted);
    font-size: 0.9em;
  }

  .explanation {
    margin-block-start: calc(var(--_space) * 0.4);
    font-size: 0.9em;
  }

  .explanation summary {
    width: fit-content;
    padding-block: max(0px, (24px - 1lh) / 2);
    color: var(--_muted);
    cursor: pointer;
  }

  .explanation summary:hover {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .explanation p {
    max-inline-size: var(--_measure);
    color: var(--_muted);
  }

  .milestone.overdue .milestone-state {
    color: inherit;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    :is(.icon, .fill) {
      fill: CanvasText;
    }

    .icon {
      stroke: none;
    }

    .fill {
      stroke: CanvasText;
    }

    .track {
      fill: Canvas;
      stroke: CanvasText;
    }

    .tick {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 2px;
      paint-order: stroke;
    }
  }
`;
