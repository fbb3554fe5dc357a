import type { Status } from '../plan/status.js';

const disc = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z';
const ring = `${disc}m0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.6z`;
const mark = 'M7.1 5v4.4h1.8V5zm0 5.6v1.8h1.8v-1.8z';

/** The shape of each status in a square of 16 units, so that statuses don't differ by color alone. */
const shapes: Record<Status | 'unknown', string> = {
  achieved: `${disc}M12 5.9 7.2 11.4 4 8.4l1.2-1.2 1.9 1.7 3.7-4.1z`,
  'on-track': `${disc}M6 4.2 11.8 8 6 11.8z`,
  'in-progress': `${disc}m0 1.6a5.4 5.4 0 0 1 0 10.8z`,
  'at-risk': `M8 .8 15.6 14.6H.4z${mark}`,
  'off-track': `M8 .2 15.8 8 8 15.8.2 8zM7.1 4v4.6h1.8V4zm0 5.8v1.8h1.8V9.8z`,
  'not-started': ring,
  'on-hold': 'M3 2h3.6v12H3zM9.4 2H13v12H9.4z',
  'partly-achieved': `${ring}M11.8 6.1 7.2 11 4.2 8.3l1-1.1 1.9 1.7 3.6-3.9z`,
  'not-achieved':
    'M2 3.6 3.6 2 8 6.4 12.4 2 14 3.6 9.6 8l4.4 4.4-1.6 1.6L8 9.6 3.6 14 2 12.4 6.4 8z',
  cancelled: `${ring}M4 10.9 10.9 4 12 5.1 5.1 12z`,
  unknown: 'M1.5 6.5h3v3h-3zM6.5 6.5h3v3h-3zM11.5 6.5h3v3h-3z',
};

/** The shape of a status, as SVG path data with the fill rule `evenodd`. */
export const statusShape = (status: Status | undefined) => shapes[status ?? 'unknown'];
