import type { Status } from '../plan/status.js';

/**
 * The colors of statuses for services that draw badges: the same hues as in the page, but dark
 * enough for white text. Statuses without a color are gray.
 */
const tones: Record<Status | 'unknown', string> = {
  achieved: '#0a5a2d',
  'on-track': '#127f42',
  'in-progress': '#1661bd',
  'at-risk': '#965900',
  'partly-achieved': '#5f6d10',
  'off-track': '#c22f34',
  'not-achieved': '#7d1c20',
  'not-started': '#6b7480',
  'on-hold': '#3f4852',
  cancelled: '#57606a',
  unknown: '#57606a',
};

/** Returns the color of a status. */
export const toneFor = (status: Status | undefined) => tones[status ?? 'unknown'];
