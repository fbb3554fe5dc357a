import { css } from 'lit';

/** The summary, and the search over the goals. */
export const summaryStyles = css`
  .stack {
    inline-size: 100%;
    block-size: 0.8em;
  }

  .library[dir='rtl'] .stack {
    transform: scaleX(-1);
  }

  .segment {
    width: max(1px, calc(100% - 2px));
    fill: var(--_tone);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin-block: 0.5em 0.9em;
  }

  .legend li,
  .legend-button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }

  .legend-button {
    padding: 0.2em 0;
    border: solid transparent;
    border-width: 0 0 calc(var(--_edge) * 2);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .legend-button:hover {
    border-color: var(--_line);
  }

  .legend-button[aria-pressed='true'] {
    border-color: currentColor;
  }

  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
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
    block-size: 2.5em;
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
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  /* With nothing left to clear it stays while it has the focus, so that the focus isn't lost. */
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
