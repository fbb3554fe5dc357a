import { html, nothing } from 'lit';
import type { Part, Update } from '../../plan/schema.js';
import { partLabel } from '../../words/labels.js';
import { drawWhenOpenedOrIdle } from '../draw-when-opened.js';
import { hiddenSubjectView, inline, paragraph, timeView } from '../text.js';
import type { ViewContext } from '../view-context.js';
import { blockView } from './measures.js';

/** How many updates are shown at first. */
const shownAtFirst = 3;

/** Whether the log of a part says more than its note, which may be its newest entry. */
export function hasLog({ report }: ViewContext, part: Part): boolean {
  const { updates } = report.of(part);
  return updates.length > 1 || (updates.length === 1 && !!(part.note ?? updates[0]!.by));
}

/**
 * The log of what was reported about a goal or an objective, the newest first.
 *
 * @csspart earlier-updates - The disclosure that shows or hides older entries.
 */
export function updatesView(context: ViewContext, part: Part) {
  if (!hasLog(context, part)) return nothing;
  const { updates } = context.report.of(part);
  const rest = updates.slice(shownAtFirst);
  return blockView(
    context,
    context.words.updates,
    html`${listView(context, updates.slice(0, shownAtFirst))}
    ${
      rest.length
        ? html`<details class="earlier-updates" part="earlier-updates">
            <summary>
              ${context.words.earlierUpdates}${hiddenSubjectView(context, partLabel(context, part))}
            </summary>
            ${drawWhenOpenedOrIdle(() => listView(context, rest))}
          </details>`
        : nothing
    }`,
  );
}

/**
 * @csspart updates - The log of what was reported about a goal.
 * @csspart update - One entry of the log.
 * @csspart update-date - The date of an entry and who reported it.
 * @csspart update-text - The text of an entry.
 */
function listView(context: ViewContext, updates: readonly Update[]) {
  const { words } = context;
  return html`<ol class="updates" part="updates" role="list">
    ${updates.map(
      ({ date, text, by }) => html`<li class="update" part="update">
        <p class="update-date" part="update-date">
          ${timeView(date, words.format.date(date))}
          ${by ? html`<span class="update-by">· ${inline(context, by)}</span>` : nothing}
        </p>
        ${paragraph(context, text, 'update-text')}
      </li>`,
    )}
  </ol>`;
}
