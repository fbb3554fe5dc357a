import { css } from 'lit';

/** One goal, wherever it stands. */
export const goalStyles = css`
  .goal {
    scroll-margin-block-start: var(--_scroll-margin);
  }

  .goal:focus {
    outline-offset: 0.5em;
  }

  .goal-heading {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    text-align: start;
  }

  .goal-label {
    color: var(--_accent);
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-variant-numeric: tabular-nums;
  }

  .goal-name {
    font-family: var(--_heading-font);
    font-size: 1.15em;
    font-weight: var(--_heading-weight);
    line-height: 1.35;
    text-wrap: balance;
  }

  .goal-name + .goal-description {
    margin-block-start: 0.35em;
  }

  .goal-description {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }

  .permalink {
    color: var(--_muted);
    text-decoration: none;
  }

  .permalink:hover {
    color: var(--_accent);
  }

  @media (hover: hover) {
    .goal:not(:hover, :focus-within) .permalink {
      opacity: 0;
    }
  }

  @media print {
    .permalink {
      display: none;
    }

    :is(.goal-heading, .goal-name) {
      break-after: avoid;
    }

    :is(.goal, .goal-description, .standing, .facts) {
      break-inside: avoid;
    }
  }
`;
