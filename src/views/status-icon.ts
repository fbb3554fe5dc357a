import { svg } from 'lit';
import type { Status } from '../plan/status.js';
import { statusShape } from '../styles/status-shapes.js';

/** The shape of a status, within an `<svg>` whose view box is 16 units wide and high. */
export function statusIcon(status: Status | undefined) {
  return svg`<path fill-rule="evenodd" d=${statusShape(status)} />`;
}
