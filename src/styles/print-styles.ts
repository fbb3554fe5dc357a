import { css } from 'lit';

/**
 * Where printed pages break in the list of goals: between goals while they are short, between the blocks of a
 * goal that may be longer than a sheet. In Chromium, `break-after: avoid` on the last box or in the last row of
 * a grid applies to the whole grid, so it is only set where something follows.
 */
export const printStyles = css`
  @media print {
    .table .goal,
    :is(.goal, .objective):not(:has(.details-content, .indicators, .milestones)),
    :is(.goal-heading, .goal-title, .goal-summary, .objective-title),
    :is(.goal-description, .note, .status-line, .facts, .explanation, .milestone, .indicator) {
      break-inside: avoid;
    }

    :is(.block-heading, .objective-title, .objective-label):not(:last-child),
    .goal:has(.details-content, .indicators, .milestones) > .goal-heading:not(:last-child),
    :is(.group-heading, .group-description, .group-progress) {
      break-after: avoid;
    }

    /* Chromium would leave the head of a table alone on a sheet; the heading above says the same. */
    .table caption {
      display: none;
    }

    /* What a cell holds would bind its row to the next. */
    .table .goal * {
      break-after: auto;
    }

    .cards > .goal {
      box-shadow: none;
    }

    /* A card that goes on overleaf would be printed over its neighbours. */
    .cards:has(.details-content),
    .cards:has(.details-content) > .goal {
      display: block;
    }

    .cards .details-content {
      columns: auto;
    }

    .cards .details-content > * {
      break-inside: auto;
    }

    .cards:has(.details-content) > .goal + .goal {
      margin-block-start: var(--_gap);
    }
  }
`;
