import { css } from 'lit';

/** Goals, objectives and milestones with dates: a list, with a time axis beside it if there is room. */
export const timelineStyles = css`
  .timeline-list:not(:last-child) {
    margin-block-end: calc(var(--_space) * 1.25);
  }

  .timeline .group-heading {
    margin-block-end: 0.25em;
    font-size: 1.05em;
  }

  .timeline-entry {
    padding-block: calc(var(--_space) * 0.5);
    border-block-start: var(--_hairline);
  }

  .timeline-list.many > .timeline-entry {
    content-visibility: auto;
    contain-intrinsic-size: auto 4em;
  }

  .timeline-label,
  .timeline-dates {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .timeline-label::after {
    content: ' ';
  }

  .timeline-dates span:not(:last-child)::after {
    content: ' ·' / '';
  }

  .overdue > div > .timeline-dates {
    color: inherit;
    font-weight: 600;
  }

  .timeline-axis,
  .timeline-track {
    display: none;
  }

  .timeline-axis svg,
  .timeline-track {
    inline-size: 100%;
    overflow: visible;
  }

  .timeline-axis text {
    fill: var(--_muted);
    font-size: 0.8em;
    text-anchor: start;
  }

  .timeline-axis .timeline-now {
    fill: currentColor;
    font-weight: 600;
    text-anchor: middle;
  }

  .timeline-place {
    overflow: visible;
  }

  .timeline-tick {
    fill: var(--_line);
  }

  .timeline-today {
    fill: currentColor;
    transform: translateX(-1px);
  }

  .timeline-span {
    height: var(--_bar-height);
    fill: var(--_tone);
    stroke: var(--_neutral);
    stroke-width: var(--_edge);
    transform: translateY(calc(var(--_bar-height) / -2));
  }

  .timeline-mark {
    fill: var(--_tone);
    stroke: var(--_outline);
    stroke-width: 1.5px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .library[dir='rtl'] .timeline-mark {
    transform: scaleX(-1);
  }

  @container library (min-width: 44em) {
    .timeline-entry,
    .timeline-axis {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
      align-items: stretch;
    }

    .timeline-axis > svg {
      grid-column: 2;
      block-size: 2.6em;
    }

    .timeline-track {
      display: block;
      block-size: 0;
      min-block-size: 100%;
    }
  }

  @media (forced-colors: active) {
    :is(.timeline-span, .timeline-mark, .timeline-today, .timeline-tick) {
      fill: CanvasText;
    }

    .timeline-axis text {
      fill: CanvasText;
    }
  }
`;
