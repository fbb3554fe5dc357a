import { accordionStyles } from './accordion-styles.js';
import { baseStyles } from './base-styles.js';
import { cardsStyles } from './cards-styles.js';
import { chartMarksStyles } from './chart-marks-styles.js';
import { detailsStyles } from './details-styles.js';
import { goalStyles } from './goal-styles.js';
import { goalsStyles } from './goals-styles.js';
import { pageStyles } from './page-styles.js';
import { printStyles } from './print-styles.js';
import { progressStyles } from './progress-styles.js';
import { summaryStyles } from './summary-styles.js';

/** The styles of every element that shows goals, besides those of parts that are loaded when they are needed. */
export const goalElementStyles = [
  ...baseStyles,
  pageStyles,
  goalStyles,
  goalsStyles,
  accordionStyles,
  cardsStyles,
  detailsStyles,
  progressStyles,
  chartMarksStyles,
  summaryStyles,
  printStyles,
];
