import { css } from 'lit';

/** The layouts `list` and `table`. */
export const goalsStyles = css`
  .goal-group + .goal-group {
    margin-block-start: calc(var(--_space) * 2);
  }

  .goal-group > :not(:last-child, tr) {
    margin-block-end: calc(var(--_space) * 0.5);
  }

  .group-heading {
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: var(--_heading-weight);
    line-height: 1.35;
    text-wrap: balance;
  }

  .group-description {
    max-inline-size: var(--_measure);
  }

  .group-progress {
    max-inline-size: 24em;
  }

  .goal-group > .group-progress:not(:last-child) {
    margin-block-end: calc(var(--_space) * 0.9);
  }

  .list > .goal {
    padding-block: calc(var(--_space) * 1.1);
  }

  .list > .goal,
  .accordion > .goal {
    border-block-start: var(--_hairline);
  }

  .list > .goal:last-child,
  .accordion > .goal:last-child {
    border-block-end: var(--_hairline);
  }

  .goals-section:not(:last-child) > :is(.list, .accordion) > .goal:last-child,
  .goals-section:not(:last-child)
    > .goal-group:last-child
    > :is(.list, .accordion)
    > .goal:last-child {
    border-block-end: 0;
  }

  :is(.list, .single) .goal-heading {
    margin-block-end: 0.2em;
  }

  .many .goal {
    content-visibility: auto;
    contain-intrinsic-size: auto 8em;
  }

  .table {
    inline-size: 100%;
    max-inline-size: calc(var(--_margin) + var(--_space) * 2 + var(--_measure));
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

  .table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .table tbody > .goal:hover {
    background: var(--_surface);
  }

  .table thead th {
    padding-block: 0 calc(var(--_space) * 0.4);
    color: var(--_muted);
    font-size: 0.88em;
  }

  .table .group-row > * {
    padding-block-start: calc(var(--_space) * 1.5);
  }

  .table .group-description {
    margin-block-start: 0.25em;
  }

  .table .goal-progress {
    inline-size: clamp(9em, 30cqi, 15em);
  }

  .table .status-line {
    margin: 0;
  }

  /* On one line, unless it is very long. */
  .table .goal-label {
    display: block;
    inline-size: max-content;
    max-inline-size: 11em;
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

    .table .goal-label {
      inline-size: auto;
      max-inline-size: none;
    }

    .table thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .table :is(th, td, .group-row > *) {
      padding: 0;
      border: 0;
    }

    .table .goal {
      padding-block: var(--_space);
      border-block-start: var(--_hairline);
    }

    .table .group-row {
      padding-block-end: calc(var(--_space) * 0.75);
    }

    .table .group-row > td {
      padding-block-start: 0.4em;
    }
  }

  /* A long table has columns of fixed widths, so that invisible rows need no layout. */
  @media screen {
    @container library (width > 34em) {
      .table.many,
      .table.many :is(thead, tbody) {
        display: block;
      }

      .table.many tr {
        display: grid;
        grid-template-columns: clamp(9em, 27cqi, var(--_margin)) minmax(0, 1fr);
        grid-auto-columns: clamp(9em, 30cqi, 15em);
        grid-auto-flow: column;
        align-items: baseline;
        border-block-end: var(--_hairline);
      }

      .table.many .group-row > th {
        grid-column: span 2;
      }

      .table.many :is(th, td) {
        inline-size: auto;
        border: 0;
      }

      .table.many .goal-label {
        inline-size: auto;
      }
    }
  }

  @container library (min-width: 44em) {
    .list > .goal,
    .single {
      display: grid;
      grid-template-columns: var(--_margin) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }
  }
`;
