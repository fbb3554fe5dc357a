import { html, nothing, svg } from 'lit';
import { wholePercent } from '../report/percent.js';
import type { Progress } from '../report/progress.js';

/**
 * A slim bar, with a tick where the plan expected to be; dashed where nothing is known. A picture
 * alone: the words stand beside it.
 *
 * @csspart bar - The bar that shows progress.
 * @csspart fill - The filled part of a bar or a ring.
 * @csspart tick - The mark at the progress that was expected by now.
 */
export function barView({ value }: Progress, expected?: number) {
  const share = value === undefined ? undefined : wholePercent(value);
  return html`<svg class="bar" part="bar" aria-hidden="true">
    <rect class=${share === undefined ? 'track unknown' : 'track'} width="100%" height="100%" rx="3" />
    ${share ? svg`<rect class="fill" part="fill" width="${share}%" height="100%" rx="3" />` : nothing}
    ${
      expected === undefined || share === undefined
        ? nothing
        : svg`<rect class="tick" part="tick" x="${wholePercent(expected)}%" y="-30%" width="2" height="160%" />`
    }
  </svg>`;
}
