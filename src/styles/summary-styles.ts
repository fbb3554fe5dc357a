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
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: end;
    grid-column: 1 / -1;
    padding-block: calc(var(--_space) * 0.75) var(--_space);
  }

  .field {
    display: grid;
    flex: 1 1 10em;
    max-inline-size: 18em;
    gap: 0.2em;
    font-size: 0.88em;
  }

  .field :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0.4em 0.55em;
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
    flex-basis: 100%;
    font-size: 0.9em;
  }

  .clear {
    padding: 0;
    margin-inline-start: 0.75em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
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
