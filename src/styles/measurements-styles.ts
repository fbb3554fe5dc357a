import { css } from 'lit';

/** The table of measurements, and the disclosures of tables and charts. */
export const measurementsStyles = css`
  :is(.chart-disclosure, .table-disclosure) {
    font-size: 0.9em;
  }

  .chart-disclosure :is(.chart-frame, .table-disclosure) {
    font-size: 1em;
  }

  :is(.chart-disclosure, .table-disclosure) > summary {
    width: fit-content;
    color: var(--_muted);
    cursor: pointer;
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
`;
