import { html } from 'lit';
import type { PartStatus } from '../report/part-status.js';
import { statusWords } from '../words/status-words.js';
import { statusIcon } from './status-icon.js';
import type { ViewContext } from './view-context.js';

/** The class and part names of a status. */
export const statusNames = (status: Partial<PartStatus>) => `status ${toneName(status)}`;

/** The class that gives what is inside, such as a bar, the colour of a status. */
export const toneName = ({ status }: Partial<PartStatus>) => `status-${status ?? 'unknown'}`;

/**
 * A status: a shape and a word; a computed one says that it is.
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
      ${statusIcon(partStatus.status)}</svg
    ><bdi>${statusWords(context, partStatus)}</bdi>${
      partStatus.isComputed
        ? html`<span class="visually-hidden"> (${context.words.computed})</span>`
        : ''
    }</span
  >`;
}
