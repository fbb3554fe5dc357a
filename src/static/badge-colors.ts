import type { Status } from '../plan/status.js';

/** A picture knows nothing of the page it is on, so it brings paper and ink of its own. */
export const colors = {
  paper: '#ffffff',
  surface: '#f1f3f5',
  ink: '#1f2328',
  line: '#767d86',
} as const;

/**
 * The hues of the page's statuses, dark enough for white text on them and for shapes on paper. Those
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
