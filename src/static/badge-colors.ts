import type { Status } from '../plan/status.js';

/**
 * The hues of the page's statuses, dark enough for white text on them, for services that draw badges. Those
 * that the page shows as nearly empty are grays here.
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

/** The color of a status, or that of none. */
export const toneFor = (status: Status | undefined) => tones[status ?? 'unknown'];
