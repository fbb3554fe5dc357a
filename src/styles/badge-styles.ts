import { css } from 'lit';
import { baseStyles } from './base-styles.js';
import { progressStyles } from './progress-styles.js';

/** A badge within a line of text doesn't change the height of the line. */
const badge = css`
  :host {
    display: inline;
  }

  .library {
    display: inline;
    container-type: normal;
    padding: 0;
    background: none;
    line-height: inherit;
  }

  .notice {
    display: inline;
    padding: 0;
    border: 0;
    background: var(--_paper);
  }

  .badge + .notice {
    margin-inline-start: 0.4em;
  }

  /*
   * Negative margins compensate padding and border, so that a badge doesn't change the height of a
   * line. A text that is higher than the line (the last number is then positive) has none, because
   * it would overlap.
   */
  .badge {
    position: relative;
    display: inline-flex;
    max-inline-size: 100%;
    padding: min(var(--_padding), 0.2em) min(var(--_padding), 0.4em);
    margin-block: -0.25em;
    --_least: clamp(-0.25em, (var(--_badge-size) * 1.3 - 1lh) * 9, 0em);
    margin-block: clamp(
        var(--_least),
        0.5lh - var(--_badge-size) * 0.75 - var(--_edge) - 0.05em,
        0.1em
      )
      clamp(var(--_least), 0.5lh - var(--_badge-size) * 0.75 - var(--_edge) - 0.12em, 0.1em);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    text-decoration: none;
    vertical-align: baseline;
  }

  .badge-content {
    font-size: var(--_badge-size);
    line-height: 1.3;
    overflow-wrap: break-word;
  }

  /* Only long words may be broken when a table or a row computes the minimum width of a badge. */
  .has-long-word .badge-content {
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .badge-content,
  .badge-value {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 0.45em;
    max-inline-size: 100%;
  }

  /* Bars and rings have no baseline. */
  .badge-label,
  .badge-value,
  .badge-value > :is(.badge-figure, bdi) {
    align-self: baseline;
  }

  .badge-value {
    font-variant-numeric: tabular-nums;
  }

  .badge-figure {
    font-weight: 650;
  }

  .badge-label {
    min-inline-size: 0;
  }

  .link-text {
    color: var(--_accent);
    text-decoration-line: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  a.badge:hover .link-text {
    text-decoration-thickness: 2px;
  }

  :is(.badge-pill, .badge-flat) {
    padding: 0;
  }

  .badge-pill,
  .badge-pill .badge-content {
    border-radius: 1.2em;
  }

  .badge-pill .badge-content {
    padding: 0.08em 0.75em;
    border: var(--_edge) solid var(--_neutral);
    background: var(--_surface);
  }

  .badge-flat .badge-content {
    gap: 0;
    overflow: hidden;
    border: var(--_edge) solid var(--_neutral);
    border-radius: var(--_corner);
  }

  .badge-flat :is(.badge-label, .badge-value) {
    flex-grow: 1;
    padding: 0.1em 0.6em;
  }

  .badge-flat .badge-label {
    background: var(--_surface);
  }

  .badge-flat .badge-value {
    border-inline-start: var(--_edge) solid var(--_neutral);
  }

  .badge-compact .badge-value {
    flex-wrap: nowrap;
    gap: 0.3em;
    white-space: nowrap;
  }

  .badge-track {
    display: inline-flex;
    flex: 0 99999999 auto;
    inline-size: 5.5em;
    min-inline-size: 2em;
    margin-block: 0.3em;
  }

  .ring {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block: -0.1em;
  }

  .ring .track {
    fill: none;
    stroke-width: 1;
  }

  .ring .track.unknown {
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
  }

  .library[dir='rtl'] .ring {
    transform: scaleX(-1);
  }
`;

export const badgeStyles = [...baseStyles, progressStyles, badge];
