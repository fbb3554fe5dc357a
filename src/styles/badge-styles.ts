import { css } from 'lit';
import { baseStyles } from './base-styles.js';
import { progressStyles } from './progress-styles.js';

/** A badge sits on a line of text and doesn't change its height. */
const own = css`
  :host {
    display: inline;
  }

  .library {
    display: inline;
    container-type: normal;
    padding: 0;
    background: none;
    line-height: 1;
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

  .badge {
    display: inline-block;
    max-inline-size: 100%;
    padding: min(var(--_padding), 0.25em) min(var(--_padding), 0.5em);
    margin-block: -0.3em;
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font-size: 0.85em;
    line-height: 1;
    text-decoration: none;
    vertical-align: baseline;
  }

  /* What there is too little room for goes on a second line; a label longer than a line loses its end. */
  .badge-content,
  .badge-value {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.45em;
    max-inline-size: 100%;
  }

  .badge-value {
    font-variant-numeric: tabular-nums;
  }

  .badge-figure {
    font-weight: 650;
  }

  .badge-label {
    flex: 0 9999 auto;
    min-inline-size: 1.5em;
    padding-block: 0.2em;
    margin-block: -0.2em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  a.badge:hover .badge-label {
    text-decoration: underline;
  }

  :is(.badge-pill, .badge-flat) {
    padding: 0;
  }

  .badge-pill,
  .badge-pill .badge-content {
    border-radius: 1.2em;
  }

  .badge-pill .badge-content {
    padding: 0.28em 0.75em;
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
    padding: 0.3em 0.55em;
  }

  .badge-flat .badge-label {
    background: var(--_surface);
  }

  .badge-flat .badge-value {
    border-inline-start: max(3px, var(--_line-width)) solid var(--_tone);
  }

  .badge-track {
    display: inline-flex;
    flex: 0 99999999 auto;
    inline-size: 5.5em;
    min-inline-size: 2em;
  }

  .ring {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-block: -0.2em;
    fill: none;
    stroke-width: 3;
  }

  .ring .track {
    fill: none;
    stroke: var(--_neutral);
    stroke-width: 1;
  }

  .ring .track.unknown {
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
  }

  .ring .fill {
    fill: none;
    stroke: var(--_accent);
  }

  .ring .tick {
    stroke: currentColor;
    stroke-width: 2;
  }

  .library[dir='rtl'] .ring {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .ring :is(.track, .tick, .fill) {
      stroke: CanvasText;
    }
  }
`;

export const badgeStyles = [...baseStyles, progressStyles, own];
