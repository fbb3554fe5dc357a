import type { Status } from '../plan/status.js';

/** A picture knows nothing of the page it is on, so it brings paper and ink of its own. */
export const colours = {
  paper: '#ffffff',
  surface: '#f1f3f5',
  ink: '#1f2328',
  line: '#767d86',
} as const;

/** Dark enough for white text on them, and for shapes on paper. */
const tones = {
  good: '#0f7a3d',
  active: '#1661bd',
  caution: '#8f5600',
  bad: '#b3262b',
  neutral: '#57606a',
} as const;

const toneOf: Record<Status, keyof typeof tones> = {
  achieved: 'good',
  'on-track': 'good',
  'in-progress': 'active',
  'at-risk': 'caution',
  'partly-achieved': 'caution',
  'off-track': 'bad',
  'not-achieved': 'bad',
  'not-started': 'neutral',
  'on-hold': 'neutral',
  cancelled: 'neutral',
};

/** The colour of a status; that of neither good nor bad where it is unknown. */
export const toneFor = (status: Status | undefined) => tones[status ? toneOf[status] : 'neutral'];
