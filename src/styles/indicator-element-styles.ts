import { css } from 'lit';
import { baseStyles } from './base-styles.js';
import { chartMarksStyles } from './chart-marks-styles.js';
import { detailsStyles } from './details-styles.js';
import { progressStyles } from './progress-styles.js';

const indicator = css`
  .indicator-whole {
    display: grid;
    gap: 0.6em;
    max-inline-size: 46em;
  }

  .indicator-name {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
  }

  .indicator-whole .chart-frame {
    margin-block-start: 0.4em;
  }
`;

/** The styles of an indicator by itself, besides those of its chart. */
export const indicatorElementStyles = [
  ...baseStyles,
  detailsStyles,
  progressStyles,
  chartMarksStyles,
  indicator,
];
