import { css } from 'lit';
import { scriptStyles } from './script-styles.js';

/**
 * The tokens a page may set, everything derived from them, and what every element shares. Colours
 * are mixed from the page's own text colour, so that they suit a white, a dark or a tinted page.
 */
export const tokens = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([theme='light']) {
    color-scheme: light;
    color: #1f2328;
    background: #fff;
  }

  :host([theme='dark']) {
    color-scheme: dark;
    color: #e9edf2;
    background: #15181d;
  }

  .library {
    --_accent: var(--library-accent, color-mix(in oklab, currentColor 40%, #1769e0));
    --_muted: var(--library-muted, color-mix(in oklab, currentColor 76%, transparent));
    --_line: var(--library-line, color-mix(in oklab, currentColor 18%, transparent));
    --_surface: var(--library-surface, color-mix(in oklab, currentColor 4%, transparent));
    --_space: var(--library-space, 1em);
    --_radius: var(--library-radius, 0.25em);
    --_measure: var(--library-measure, 68ch);
    --_margin: 11.5em;
    --_heading-font: var(--library-heading-font, inherit);

    display: block;
    container: library / inline-size;
    contain-intrinsic-inline-size: 40em;
    font-family: var(--library-font, inherit);
    line-height: 1.55;
    overflow-wrap: anywhere;
    text-align: start;
    text-autospace: normal;
  }
`;

export const reset = css`
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

  .text,
  bdi {
    white-space: pre-line;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
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

  .notice {
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-inline-start: 3px solid var(--_line);
    color: var(--_muted);
  }
`;

export const baseStyles = [tokens, reset, scriptStyles];
