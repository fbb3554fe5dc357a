import { html, nothing, svg } from 'lit';
import { wholePercent } from '../../report/percent.js';
import type { Progress } from '../../report/progress.js';
import { ringArcs, ringTurn } from '../../styles/ring-arcs.js';

/**
 * A ring that is filled clockwise from the top; dashed if the progress is unknown. It is hidden from
 * screen readers.
 *
 * @csspart ring - The ring that shows progress.
 * @csspart fill
 * @csspart tick
 */
export function ringView({ value }: Progress, expected?: number) {
  const share = value === undefined ? undefined : wholePercent(value);
  const tick = share === undefined || expected === undefined ? undefined : expected * 100;
  return html`<svg class="ring" part="ring" viewBox="0 0 20 20" aria-hidden="true">
    <circle class=${share === undefined ? 'track unknown' : 'track'} cx="10" cy="10" r="8" />
    ${ringArcs(share ?? 0, tick).map(
      ({ path, turn }) => svg`<path class="fill" part="fill" d=${path} transform=${turn} />`,
    )}
    ${
      tick === undefined
        ? nothing
        : svg`<rect class="tick" part="tick" x="15" y="9" width="4.5" height="2" transform=${ringTurn(tick)} />`
    }
  </svg>`;
}
