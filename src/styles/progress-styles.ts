import { css } from 'lit';

/** Statuses, bars and rings. Words keep the text's own colour; tones are for shapes alone. */
export const progressStyles = css`
  .status {
    --_tone: var(--_neutral);

    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }

  :is(.status-achieved, .status-on-track) {
    --_tone: var(--_good);
  }

  .status-in-progress {
    --_tone: var(--_active);
  }

  :is(.status-at-risk, .status-partly-achieved) {
    --_tone: var(--_caution);
  }

  :is(.status-off-track, .status-not-achieved) {
    --_tone: var(--_bad);
  }

  .icon {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    fill: var(--_tone);
  }

  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1.25em;
    margin-block-start: calc(var(--_space) * 0.5);
    font-size: 0.92em;
  }

  .standing > .status {
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
    block-size: 6px;
    overflow: visible;
  }

  .library[dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  .figure {
    min-inline-size: 3em;
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
    fill: var(--_accent);
  }

  .bar :is(.track, .fill) {
    rx: min(var(--_corner), 3px);
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
