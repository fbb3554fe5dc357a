import { css } from 'lit';

/** The summary, the search and the filters. */
export const summaryStyles = css`
  .stack {
    inline-size: 100%;
    block-size: max(1.5em, var(--_bar-height));
    overflow: visible;
  }

  .stack svg {
    overflow: visible;
  }

  .segment {
    width: max(1px, calc(100% - 3px));
    fill: var(--_tone);
    stroke: var(--_neutral);
    stroke-width: var(--_edge);
    rx: min(var(--_corner), 3px);
  }

  .library[dir='rtl'] .segment {
    x: 3px;
  }

  /* Black or white: the one with more contrast to the segment or, through it, to the page. */
  .segment-icon {
    /* Through color: Firefox gives the shapes inside another fill if it is computed from currentColor. */
    fill: currentColor;
    color: oklch(from var(--_tone) calc((0.6 - l) * (alpha - 0.5) * 10000) 0 0 / 1);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    margin-block: 0.75em 0.9em;
  }

  .legend:has(button) {
    gap: 0.5em;
  }

  .legend li,
  .legend-button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }

  .legend-button {
    padding: calc(0.3em + 1px) calc(0.7em + 1px);
    border: var(--_edge) solid var(--_neutral);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .legend-button:hover bdi {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .legend-button[aria-pressed='true'] {
    padding: 0.3em 0.7em;
    border: calc(var(--_edge) + 1px) solid currentColor;
    font-weight: 650;
  }

  .legend-button[aria-pressed='true']::after {
    content: '×' / '';
  }

  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .legend + .result {
    margin-block-end: 0.9em;
  }

  .overall {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
  }

  .facts-line {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .filter {
    grid-column: 1 / -1;
    max-inline-size: calc(var(--_margin) + var(--_space) * 2 + var(--_measure));
    padding-block: calc(var(--_space) * 0.75) var(--_space);
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: 0.75em 1.25em;
    align-items: end;
  }

  .fields:not(:has(> .field:nth-of-type(3))) {
    max-inline-size: 36em;
  }

  .fields:not(:has(> .field:nth-of-type(2))) {
    max-inline-size: 18em;
  }

  .field {
    display: grid;
    gap: 0.2em;
    font-size: 0.88em;
  }

  .field :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
    block-size: var(--_field-height);
    margin: 0;
    padding: 0 0.55em;
    border: var(--_edge) solid var(--_neutral);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }

  .field option {
    background: Canvas;
    color: CanvasText;
  }

  .result {
    margin-block-start: 0.75em;
    font-size: 0.9em;
  }

  .clear {
    min-block-size: 24px;
    padding: 0;
    margin-inline-start: 0.75em;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  /* It stays visible without filters while it has the focus, so that the focus isn't lost. */
  .clear[aria-disabled='true'] {
    visibility: hidden;
  }

  .clear[aria-disabled='true']:focus {
    visibility: visible;
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }

  @media (forced-colors: active) {
    .segment {
      fill: CanvasText;
      stroke: none;
    }

    .segment-icon {
      fill: Canvas;
    }

    .legend-button[aria-pressed='true'] {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }

    .legend-button[aria-pressed='true'] :is(.icon, .count) {
      color: inherit;
      fill: currentColor;
    }
  }

  @media print {
    .filter {
      display: none;
    }
  }
`;
