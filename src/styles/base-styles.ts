import { css } from 'lit';
import { scriptStyles } from './script-styles.js';
import { tokens } from './tokens.js';

/** The styles of every element. */
const shared = css`
  /*
   * An inline-size container has no intrinsic width, which a flex row, a grid or a table needs.
   * The track of an empty grid gives it one: at least a legible column, preferably a comfortable
   * one, and no more than the width of a narrow window.
   */
  .outer::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(min(10em, 40vw), min(40em, 90vw));
    block-size: 0;
    overflow: hidden;
  }

  .library {
    display: block;
    position: relative;
    container: library / inline-size;
    padding: var(--_padding);
    fill: currentColor;
    border-radius: var(--_radius);
    background: var(--_paper);
    overflow-wrap: anywhere;
    text-align: start;
    text-autospace: normal;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  ul,
  ol {
    list-style: none;
  }

  bdi {
    white-space: pre-line;
  }

  a {
    color: var(--_link);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: max(2px, 0.12em);
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus-color);
    outline-offset: var(--_focus-offset);
    border-radius: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .debug {
    padding: 0.75em 1em;
    border: 2px dashed currentColor;
    font-family: ui-monospace, monospace;
    font-size: 0.85em;
  }

  .debug-heading {
    font-size: 1.1em;
  }

  .notice {
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-inline-start: calc(var(--_line-width) * 3) solid var(--_line);
    color: var(--_muted);
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary {
      list-style: none;
    }
  }
`;

export const baseStyles = [tokens, shared, scriptStyles];
