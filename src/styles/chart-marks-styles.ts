import { css } from 'lit';

/** The lines and marks of charts and sparklines. */
export const chartMarksStyles = css`
  :is(.plot, .sparkline) svg,
  .sample svg,
  .plot foreignObject {
    overflow: visible;
  }

  :is(.plot, .sparkline) path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }

  line:is(.grid, .cursor),
  .times line {
    stroke: var(--_line);
  }

  line.cursor {
    stroke: currentColor;
    stroke-opacity: 0.5;
  }

  line.baseline {
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 0 4;
    stroke-linecap: round;
  }

  :is(line, path).target {
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 6 4;
  }

  path.line,
  line.line {
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  path.dots {
    stroke: var(--_accent);
    stroke-width: 5;
    stroke-linecap: round;
  }

  circle.dot {
    fill: var(--_accent);
  }

  .plot .diamond path,
  .sample .diamond path {
    fill: var(--_good);
    stroke: currentColor;
  }

  :is(.dot, .diamond).active {
    stroke: currentColor;
    stroke-width: 2;
  }

  .sample {
    flex: none;
    inline-size: 2.25em;
    block-size: 0.75em;
    overflow: visible;
  }

  .sparkline {
    flex: none;
    inline-size: clamp(3.5em, 25cqi, 6em);
    block-size: 1.75em;
    margin-inline-end: 4px;
    overflow: visible;
  }

  .sparkline path.line {
    stroke-width: 1.75;
  }

  .sparkline line.target {
    stroke-width: 1;
    stroke-dasharray: 3 2;
  }

  @media (forced-colors: active) {
    line:is(.grid, .baseline, .target, .line, .cursor),
    :is(.plot, .sparkline) path {
      stroke: CanvasText;
    }

    line.grid {
      stroke-opacity: 0.25;
    }

    circle.dot {
      fill: CanvasText;
    }

    :is(.plot, .sample) .diamond path {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.5;
    }
  }
`;
