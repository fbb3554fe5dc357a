import { css } from 'lit';

/** The layout `accordion`: one line for each closed goal, in columns if there is room. */
export const accordionStyles = css`
  .toggle-all-line {
    grid-column: 1 / -1;
    margin-block-end: calc(var(--_space) * 0.5);
    font-size: 0.9em;
  }

  .toggle-all {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .goal-summary {
    --_pad: calc(var(--_space) * 0.75);
    --_column-gap: calc(var(--_space) * 2);

    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    padding-block: var(--_pad);
    cursor: pointer;
    list-style: none;
  }

  .goal-summary::-webkit-details-marker {
    display: none;
  }

  .goal-summary > .goal-title {
    padding-inline-end: 1.5em;
  }

  .goal-summary::after {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_pad) + 0.5lh - 0.35em);
    inset-inline-end: 0.2em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    transition: rotate var(--_transition);
  }

  .goal-summary:hover .goal-title {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  .goal-summary:hover::after {
    border-color: var(--_accent);
  }

  .toggle-all:hover {
    text-decoration-thickness: 2px;
  }

  .goal[open] > .goal-summary::after {
    rotate: -135deg;
    translate: 0 0.2em;
  }

  .goal:not([open]) > .goal-summary .goal-description {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .status-row {
    display: flex;
    align-items: start;
    gap: 0 0.75em;
    font-size: 0.92em;
  }

  .status-row > .status {
    flex: 1;
  }

  .status-row > .progress {
    flex: none;
    gap: 0.25em;
  }

  .status-row .progress-bar {
    display: none;
    inline-size: 5em;
  }

  .accordion .goal-content {
    padding-block: 0.25em calc(var(--_space) * 1.1);
  }

  @container library (min-width: 17em) {
    .status-row .progress-bar {
      display: flex;
    }
  }

  @container library (min-width: 44em) {
    .goal-summary {
      grid-template-columns: var(--_margin) minmax(0, 1fr) auto;
      column-gap: var(--_column-gap);
      align-items: start;
      padding-inline-end: max(
        0px,
        100% - var(--_margin) - var(--_column-gap) - var(--_measure)
      );
    }

    .goal-summary > .goal-title {
      padding: 0;
    }

    .goal-summary.named > .goal-title {
      grid-column: 1 / 3;
    }

    .goal-summary::after {
      inset-inline: calc(var(--_margin) + var(--_column-gap) - max(var(--_column-gap) / 2, 0.85em) - 0.25em) auto;
    }

    .goal:not([open]) > .goal-summary .goal-description {
      -webkit-line-clamp: 1;
    }

    .status-row > .status {
      flex: none;
      inline-size: 8.5em;
    }

    .accordion .goal-content {
      padding-inline-start: calc(var(--_margin) + var(--_space) * 2);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .goal-summary::after {
      transition: none;
    }
  }

  @media print {
    .goal:not([open]) > .goal-summary .goal-description {
      display: block;
    }

    .goal-summary {
      break-after: avoid;
    }

    .goal-summary::after,
    .toggle-all-line {
      display: none;
    }
  }
`;
