import { html } from 'lit';
import type { Standing } from '../plan/standing.js';
import { statusIcon } from './status-icon.js';
import type { ViewContext, WordContext } from './view-context.js';

/** A status in the reader's words; one of the feed's own as it is written; "no status yet". */
export function statusWords({ words }: WordContext, { status, word }: Partial<Standing>): string {
  return status ? words.statuses[status] : (word ?? words.noStatus);
}

/** The class and part names of a status. */
export const statusNames = (standing: Partial<Standing>) => `status ${toneName(standing)}`;

/** The class that gives what is inside, such as a bar, the colour of a status. */
export const toneName = ({ status }: Partial<Standing>) => `status-${status ?? 'unknown'}`;

/**
 * How a goal stands: a shape and a word; a computed one says so.
 *
 * @csspart status - A status: its shape and its word; its own part besides is `status-` and its
 *   name, as `status-on-track`, or `status-unknown`.
 * @csspart status-icon - The shape of a status.
 */
export function statusView(context: ViewContext, standing: Partial<Standing>) {
  const names = statusNames(standing);
  return html`<span
    class=${names}
    part=${names}
    title=${standing.isComputed ? context.words.computed : ''}
    ><svg class="icon" part="status-icon" viewBox="0 0 16 16" aria-hidden="true">
      ${statusIcon(standing.status)}</svg
    ><bdi>${statusWords(context, standing)}</bdi>${
      standing.isComputed
        ? html`<span class="visually-hidden"> (${context.words.computed})</span>`
        : ''
    }</span
  >`;
}
