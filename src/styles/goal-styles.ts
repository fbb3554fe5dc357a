import { css } from 'lit';

/** One goal, in any layout. */
export const goalStyles = css`
  :is(.goal, .objective) {
    scroll-margin-block-start: var(--_scroll-margin);
  }

  :is(.goal, .objective):focus {
    outline-offset: 0.5em;
  }

  .goal-heading {
    display: flex;
    align-items: baseline;
    gap: 0.25em;
    text-align: start;
  }

  .goal-title,
  .objective-title {
    display: grid;
    row-gap: 0.1em;
  }

  .goal-heading > .goal-title {
    flex: 1;
    min-inline-size: 0;
  }

  .goal-label {
    color: var(--_accent);
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-variant-numeric: tabular-nums;
    text-transform: var(--_label-transform);
  }

  .goal-name {
    font-family: var(--_heading-font);
    font-size: 1.15em;
    font-weight: var(--_heading-weight);
    line-height: 1.35;
    text-wrap: balance;
  }

  .goal-description {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }

  :is(.list > .goal, .single) > .goal-content {
    max-inline-size: var(--_measure);
  }

  .permalink {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block: min(0px, (1lh - 24px) / 2);
    color: var(--_muted);
    text-decoration: none;
  }

  .permalink:hover {
    color: var(--_accent);
  }

  @container library (min-width: 44em) {
    :is(.list > .goal, .single) > :not(.goal-heading) {
      grid-column: 2;
    }

    :is(.list > .goal, .single) > .goal-heading.named {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      gap: normal;
    }

    :is(.list, .single, .accordion) .named > .goal-title {
      grid-area: 1 / 1 / auto / -1;
      grid-template-columns: subgrid;
      align-items: baseline;
    }

    :is(.list > .goal, .single) > .goal-heading > .permalink {
      grid-area: 1 / 1;
      justify-self: end;
      margin-inline-end: calc(var(--_space) * -1 - 12px);
    }
  }

  @media (hover: hover) and (not (any-pointer: coarse)) {
    .goal:not(:hover, :focus-within) .permalink {
      opacity: 0;
    }
  }

  @media print {
    .permalink {
      display: none;
    }
  }
`;
