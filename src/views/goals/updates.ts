import { html, nothing } from 'lit';
import type { Part, Update } from '../../plan/schema.js';
import { partLabel } from '../../words/labels.js';
import { drawWhenOpenedOrIdle } from '../draw-when-opened.js';
import { hiddenSubjectView, inline, paragraph, timeView } from '../text.js';
import type { ViewContext } from '../view-context.js';
import { blockView } from './measures.js';

/** How many updates are shown at first, together with the one that is the note. */
const shownAtFirst = 3;

/** The entries of the log of a part besides the one that is its note. */
function restOf({ report }: ViewContext, part: Part): readonly Update[] {
  const { updates, latest } = report.of(part);
  return latest ? updates.slice(1) : updates;
}

/** Whether the log of a part says more than its note, which may be its newest entry. */
export const hasLog = (context: ViewContext, part: Part): boolean =>
  restOf(context, part).length > 0;

/**
 * The latest word on a goal or an objective: its note, or the newest entry of its log.
 *
 * @csspart note - The latest note on a goal.
 * @csspart update-text
 */
export function noteView(context: ViewContext, part: Part) {
  const { latest, note } = context.report.of(part);
  if (!note) return nothing;
  return latest
    ? html`<div class="note" part="note">
        ${dateView(context, latest)} ${paragraph(context, note, 'update-text')}
      </div>`
    : paragraph(context, note, 'note');
}

/**
 * The log of what was reported about a goal or an objective, the newest first, without the entry that
 * is its note.
 *
 * @csspart earlier-updates - The disclosure that shows or hides older entries.
 */
export function updatesView(context: ViewContext, part: Part) {
  const { words, report } = context;
  const updates = restOf(context, part);
  if (!updates.length) return nothing;
  const { latest } = report.of(part);
  const shown = latest ? shownAtFirst - 1 : shownAtFirst;
  const rest = updates.slice(shown);
  return blockView(
    context,
    latest ? words.earlierUpdates : words.updates,
    html`${listView(context, updates.slice(0, shown))}
    ${
      rest.length
        ? html`<details class="earlier-updates" part="earlier-updates">
            <summary>${words.more(rest.length)}${hiddenSubjectView(context, partLabel(context, part))}</summary>
            ${drawWhenOpenedOrIdle(() => listView(context, rest))}
          </details>`
        : nothing
    }`,
  );
}

/**
 * @csspart updates - The log of what was reported about a goal.
 * @csspart update - One entry of the log.
 * @csspart update-text - The text of an entry.
 */
function listView(context: ViewContext, updates: readonly Update[]) {
  return html`<ol class="updates" part="updates" role="list">
    ${updates.map(
      (update) => html`<li class="update" part="update">
        ${dateView(context, update)} ${paragraph(context, update.text, 'update-text')}
      </li>`,
    )}
  </ol>`;
}

/**
 * @csspart update-date - The date of an entry and who reported it.
 */
function dateView(context: ViewContext, { date, by }: Update) {
  return html`<p class="update-date" part="update-date">
    ${timeView(date, context.words.format.date(date))}
    ${by ? html`<span class="update-by">· ${inline(context, by)}</span>` : nothing}
  </p>`;
}
