import { html, svg } from 'lit';
import type { Status } from '../../plan/status.js';
import type { PartStatus } from '../../report/part-status.js';
import { statusShape } from '../../styles/status-shapes.js';
import { statusWords } from '../../words/status-words.js';
import type { ViewContext } from '../view-context.js';

/** The class and part names of a status. */
export const statusNames = (status: Partial<PartStatus>) => `status ${statusClass(status)}`;

/** The class that gives an element's content, such as a bar, the color of a status. */
export const statusClass = ({ status }: Partial<PartStatus>) => `status-${status ?? 'unknown'}`;

/**
 * A status: an icon and its name, and for screen readers whether it is computed.
 *
 * @csspart status - A status: its icon and its text. Each status also has a part with its name,
 *   such as `status-on-track` or `status-unknown`.
 * @csspart status-icon - The icon of a status.
 */
export function statusView(context: ViewContext, partStatus: Partial<PartStatus>) {
  const names = statusNames(partStatus);
  return html`<span
    class=${names}
    part=${names}
    title=${partStatus.isComputed ? context.words.computed : ''}
    ><svg class="icon" part="status-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path fill-rule="evenodd" d=${statusShape(partStatus.status)} /></svg
    ><bdi>${statusWords(context, partStatus)}</bdi>${
      partStatus.isComputed
        ? html`<span class="visually-hidden"> (${context.words.computed})</span>`
        : ''
    }</span
  >`;
}

/** The shape of a status, within an `<svg>` whose view box is 16 units wide and high. */
export function statusIcon(status: Status | undefined) {
  return svg`<path fill-rule="evenodd" d=${statusShape(status)} />`;
}
