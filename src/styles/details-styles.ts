import { css } from 'lit';

/** The details of a goal. */
export const detailsStyles = css`
  .note,
  .facts,
  .details,
  .accordion .details-content {
    margin-block-start: calc(var(--_space) * 0.6);
    max-inline-size: var(--_measure);
  }

  .note {
    padding-inline-start: 0.9em;
    border-inline-start: calc(var(--_line-width) * 2) solid var(--_line);
  }

  .facts {
    display: grid;
    gap: 0.15em;
    font-size: 0.9em;
  }

  .fact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }

  .fact dt,
  .figures dt {
    color: var(--_muted);
  }

  .details > summary {
    width: fit-content;
    padding-block: max(0px, (24px - 1lh) / 2);
    color: var(--_accent);
    font-size: 0.9em;
    cursor: pointer;
  }

  .details > summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .fact a {
    display: inline-block;
    padding-block: max(0px, (24px - 1lh) / 2);
  }

  .details-content {
    display: grid;
    gap: calc(var(--_space) * 1.1);
    padding-block-start: calc(var(--_space) * 0.75);
  }

  .block-heading {
    margin-block-end: 0.35em;
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: var(--_heading-weight);
  }

  .objectives,
  .milestones,
  .indicators {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .milestones,
  .indicators {
    gap: 0.4em;
  }

  .objective {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1em;
    border-inline-start: var(--_hairline);
  }

  .objective .goal-name {
    font-size: 1em;
  }

  .objective-label {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: var(--_heading-weight);
  }

  .objective .block {
    margin-block-start: 0.35em;
  }

  .objective .objective {
    padding-inline-start: 0.75em;
  }

  .updates {
    display: grid;
    gap: 0.5em;
    max-inline-size: var(--_measure);
  }

  .update-date {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .earlier-updates > summary {
    inline-size: fit-content;
    padding-block: max(0px, (24px - 1lh) / 2);
    color: var(--_accent);
    font-size: 0.9em;
    cursor: pointer;
  }

  .milestone {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.25em;
  }

  .indicators {
    gap: 0.75em;
  }

  .indicator {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1.25em;
  }

  .indicator > * {
    grid-column: 1;
  }

  .indicator > .sparkline {
    grid-area: 1 / 2 / 3;
    align-self: center;
  }

  .chart-disclosure {
    grid-column: 1 / -1;
  }

  .chart-disclosure .chart-frame {
    max-inline-size: 46em;
    margin-block: 0.75em;
  }

  .milestone-state,
  .figures {
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  .milestone-state {
    color: var(--_muted);
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .figures div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
  }

  .figures dd {
    font-weight: 600;
  }

  .figures .figure-date {
    color: var(--_muted);
    font-weight: inherit;
  }

  @media print {
    .details > summary {
      display: none;
    }

    .chart-disclosure > summary {
      display: none;
    }
  }
`;
