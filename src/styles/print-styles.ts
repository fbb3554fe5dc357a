import { css } from 'lit';

/**
 * Page breaks in print: between goals that are short, between the blocks of long goals.
 * `break-after: avoid` needs a following sibling in the same box, or Chromium applies it to the
 * box.
 */
export const printStyles = css`
  @media print {
    .table :is(.goal, .group-row),
    :is(.goal, .objective):not(:has(.details-content, .objectives, .indicators, .milestones)),
    :is(.goal-heading, .goal-title, .goal-summary, .objective-title),
    :is(.goal-description, .note, .status-line, .facts, .explanation, .milestone, .indicator) {
      break-inside: avoid;
    }

    :is(.block-heading, .objective-title, .objective-label):not(:last-child),
    .goal:has(.details-content, .indicators, .milestones) > .goal-heading:not(:last-child),
    :is(.group-heading, .group-description, .group-progress, .group-row) {
      break-after: avoid;
    }

    /* Chromium would print the head of a table alone on a page. The heading above has the same text. */
    .table caption {
      display: none;
    }

    /* Otherwise the content of a cell would keep its row together with the next. */
    .table .goal * {
      break-after: auto;
    }

    .cards > .goal {
      box-shadow: none;
    }

    /* A card that continues on the next page would be printed over other cards. */
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
