import { css } from 'lit';

/** The layout `cards`: as many columns as fit, with aligned labels and bars. */
export const cardsStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: var(--_gap);
  }

  .cards > .goal {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(var(--_space) * 0.4);
    align-content: start;
    padding: var(--_card-padding);
    padding-block-start: max(var(--_card-padding), var(--_space) * 0.75);
    border: var(--_edge) solid var(--_card-border);
    border-block-start: max(2px, var(--_line-width) * 3) solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_card-surface);
    box-shadow: var(--_card-shadow);
  }

  /* An open card spans the whole row; otherwise an empty column would be beside it. */
  .cards > .goal:has(.details[open]) {
    grid-column: 1 / -1;
  }

  .cards .details {
    max-inline-size: none;
  }

  .cards .details-content {
    display: block;
    columns: 24em;
    column-gap: calc(var(--_space) * 2.5);
  }

  .cards .details-content > * {
    margin-block-end: var(--_space);
    break-inside: avoid;
  }
`;
