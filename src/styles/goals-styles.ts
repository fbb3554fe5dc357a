import { css } from 'lit';

/** The layouts: list, cards and table. */
export const goalsStyles = css`
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

  .goals-section:not(:last-child) > :is(.list, .accordion) > .goal:last-child {
    border-block-end: 0;
  }

  :is(.list, .single) .goal-heading {
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
    .single {
      display: grid;
      grid-template-columns: var(--_margin) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }
  }
`;
