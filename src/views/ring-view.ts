import { html, nothing, svg } from 'lit';
import type { Figure } from '../plan/progress.js';
import { wholePercent } from '../plan/whole-percent.js';

/**
 * A ring that fills clockwise from the top; dashed where nothing is known. A picture alone.
 *
 * @csspart ring - The ring that fills with progress.
 * @csspart fill
 * @csspart tick
 */
export function ringView({ value }: Figure, expected?: number) {
  const share = value === undefined ? undefined : wholePercent(value);
  // The least arc that can be seen, and the least gap.
  const arc = share && share < 100 ? Math.min(97, Math.max(3, share)) : share;
  const turn = (degrees: number) => `rotate(${degrees - 90} 10 10)`;
  return html`<svg class="ring" part="ring" viewBox="0 0 20 20" aria-hidden="true">
    <circle class=${share === undefined ? 'track unknown' : 'track'} cx="10" cy="10" r="8" />
    ${
      share
        ? svg`<circle class="fill" part="fill" cx="10" cy="10" r="8" pathLength="100" stroke-dasharray="${arc} 100" transform=${turn(0)} />`
        : nothing
    }
    ${
      expected === undefined || share === undefined
        ? nothing
        : svg`<path class="tick" part="tick" d="M16 10h4" transform=${turn(expected * 360)} />`
    }
  </svg>`;
}
