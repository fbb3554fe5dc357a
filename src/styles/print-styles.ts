import { css } from 'lit';

/**
 * Where printed pages break: between goals while they are short, between the blocks of a goal that may
 * be longer than a sheet. What keeps with the next must have one in the same box, or Chromium passes the
 * wish on to the box.
 */
export const printStyles = css`
  @media print {
    .section:not(.goals-section),
    .goals-section > .section-content,
    .table .goal,
    :is(.goal, .objective):not(:has(.details-content, .indicators, .milestones)),
    :is(.goal-heading, .goal-title, .goal-summary, .objective-title),
    :is(.goal-description, .note, .status-line, .facts, .explanation, .milestone, .indicator) {
      break-inside: avoid;
    }

    :is(.section-heading, .block-heading, .objective-title, .objective-label):not(:last-child),
    :is(.goal-heading, .goal-title, .goal-label, .goal-name):not(:last-child),
    :is(.group-heading, .group-description, .group-progress),
    .goals-section > .section-content {
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
