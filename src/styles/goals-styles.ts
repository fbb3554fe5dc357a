import { css } from 'lit';

/** The layouts: list, cards, accordion and table. */
export const goalsStyles = css`
  .list > .goal,
  .accordion > .goal {
    padding-block: calc(var(--_space) * 1.1);
    border-block-start: var(--_hairline);
  }

  .list > .goal:last-child,
  .accordion > .goal:last-child {
    border-block-end: var(--_hairline);
  }

  .goals-section:not(:last-child) > :is(.list, .accordion) > .goal:last-child {
    border-block-end: 0;
  }

  .list .goal-heading {
    margin-block-end: 0.2em;
  }

  .many > .goal {
    content-visibility: auto;
    contain-intrinsic-size: auto 8em;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 1.75);
  }

  .cards > .goal {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    row-gap: calc(var(--_space) * 0.4);
    align-content: start;
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: calc(var(--_line-width) * 2) solid var(--_accent);
  }

  .accordion > .goal {
    padding-block: 0;
  }

  .goal-summary {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em;
    padding-block: calc(var(--_space) * 0.85);
    padding-inline-end: 2em;
    cursor: pointer;
    list-style: none;
  }

  .goal-summary::-webkit-details-marker {
    display: none;
  }

  .goal-summary::after {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_space) * 0.85 + 0.42em);
    inset-inline-end: 0.4em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    transition: rotate 0.15s;
  }

  .goal[open] > .goal-summary::after {
    rotate: -135deg;
  }

  .goal:not([open]) > .goal-summary .goal-description {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @media screen {
    .accordion > .goal:not([open]) > .goal-summary .goal-name + .goal-description {
      display: none;
    }
  }

  .accordion .goal-content {
    padding-block-end: calc(var(--_space) * 1.1);
  }

  .table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .table :is(th, td) {
    padding-block: calc(var(--_space) * 0.75);
    padding-inline-end: calc(var(--_space) * 1.5);
    border-block-end: var(--_hairline);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }

  .table thead th {
    padding-block: 0 calc(var(--_space) * 0.4);
    color: var(--_muted);
    font-size: 0.88em;
  }

  .table .goal-progress {
    inline-size: 15em;
  }

  .table .standing {
    margin: 0;
  }

  .table .goal-label {
    white-space: nowrap;
  }

  @container library (max-width: 34em) {
    .table,
    .table :is(tbody, tr, th, td) {
      display: block;
    }

    .table .goal-progress {
      inline-size: auto;
      padding-block-start: 0.4em;
    }

    .table thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .table :is(th, td) {
      padding: 0;
      border: 0;
    }

    .table .goal {
      padding-block: var(--_space);
      border-block-start: var(--_hairline);
    }
  }

  @container library (min-width: 44em) {
    .list > .goal,
    .single,
    .goal-summary {
      display: grid;
      grid-template-columns: var(--_margin) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
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
      white-space: normal;
    }

    .goal-summary::after {
      display: none;
    }
  }
`;
