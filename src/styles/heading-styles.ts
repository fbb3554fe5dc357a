import { css } from 'lit';

/** Logo, title and headings of sections. Their sizes depend on their levels. */
export const headingStyles = css`
  .header {
    display: grid;
    justify-items: var(--_title-align);
    text-align: var(--_title-align);
    gap: var(--_space);
    padding-block-end: calc(var(--_space) * 1.75);
  }

  .title {
    font-family: var(--_heading-font);
    font-size: var(--_title-size);
    font-weight: var(--_heading-weight);
    line-height: 1.15;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  .title:lang(zh, ja, ko) {
    letter-spacing: normal;
  }

  .logo {
    display: block;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: 3em;
    object-fit: contain;
  }

  .section-heading {
    margin-block-end: calc(var(--_space) * 0.5);
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    line-height: 1.35;
  }

  .goals-section > .section-heading {
    margin-block-end: calc(var(--_space) * 0.75);
    font-size: 1.1em;
    letter-spacing: -0.006em;
    text-wrap: balance;
  }

  .goals-section > h2.section-heading {
    font-size: 1.45em;
  }

  .goals-section > h3.section-heading {
    font-size: 1.3em;
  }
`;
