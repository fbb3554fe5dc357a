import { css } from 'lit';
import { headingStyles } from './heading-styles.js';

/** The page: sections separated by lines, with headings in the margin if there is room. */
const sections = css`
  .section {
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: var(--_hairline);
  }

  .section:first-child {
    padding-block-start: 0;
    border: 0;
  }

  .section-content {
    max-inline-size: var(--_measure);
  }

  .goals-section > .section-content:not(:last-child) {
    margin-block-end: var(--_space);
  }

  .statement {
    font-size: 1.2em;
    line-height: 1.45;
    text-wrap: pretty;
  }

  .vision .statement {
    font-family: var(--_heading-font);
    font-size: clamp(1.2em, 1.1em + 1cqi, 1.5em);
    line-height: 1.32;
    text-wrap: balance;
  }

  .statements {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .statements li {
    position: relative;
    padding-inline-start: 1.5em;
  }

  .statements li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.85em;
    inset-inline-start: 0;
    inline-size: 0.8em;
    border-block-start: calc(var(--_line-width) * 2) solid var(--_accent);
  }

  .introduction {
    color: var(--_muted);
    text-wrap: pretty;
  }

  .introduction + .introduction {
    margin-block-start: var(--_space);
  }

  .link-list,
  .membership-list {
    display: grid;
    gap: calc(var(--_space) * 0.4);
  }

  :is(.link-list, .membership-list) a {
    display: inline-block;
    padding-block: max(0px, (24px - 1lh) / 2);
  }

  .membership-list li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
  }

  .value-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .value-list dt {
    font-weight: var(--_heading-weight);
  }

  .value-list dd {
    color: var(--_muted);
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_space) * 0.5) var(--_space);
    padding-block-start: var(--_space);
    border-block-start: var(--_hairline);
    color: var(--_muted);
    font-size: 0.9em;
  }

  .footer:not(:has(*)) {
    display: none;
  }

  .top {
    margin-inline-start: auto;
    padding-block: max(0px, (24px - 1lh) / 2);
  }

  @container library (min-width: 44em) {
    .section {
      display: grid;
      grid-template-columns: var(--_margin) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }

    .section-heading {
      margin: 0.1em 0 0;
    }

    .vision .section-heading {
      margin-block-start: 0.55em;
    }

    .goals-section > .section-heading {
      grid-column: 1 / -1;
    }

    .goals-section > .section-content {
      grid-column: 2;
      padding-block-end: calc(var(--_space) * 0.5);
    }

    .goals-section > :is(.goals, .goal-group) {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .section:not(.goals-section, .timeline),
    .goals-section > .section-content {
      break-inside: avoid;
    }

    .goals-section > :is(.section-heading, .section-content):not(:last-child) {
      break-after: avoid;
    }

    .top {
      display: none;
    }

    .link-list a::after {
      content: attr(href);
      display: inline-block;
      margin-inline-start: 0.6em;
      color: var(--_muted);
      font-size: 0.9em;
    }
  }
`;

export const pageStyles = [headingStyles, sections];
