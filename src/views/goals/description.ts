import { html, nothing } from 'lit';
import type { Goal, Objective } from '../../plan/schema.js';
import { datesText, timingWords } from '../../words/date-words.js';
import { linkView } from '../link.js';
import { inline, paragraph, timeView } from '../text.js';
import type { ViewContext } from '../view-context.js';

/**
 * The owners, the tags, the dates and the last update of a goal or an objective.
 *
 * @param isDated whether its latest note, with its date, is beside them
 * @csspart facts - The owners, the tags, the dates and the last update of a goal.
 */
export function metadataView(context: ViewContext, part: Goal | Objective, isDated = false) {
  const { words } = context;
  const { owners, tags } = part;
  const { latest, updated: known } = context.report.of(part);
  const updated = isDated && latest?.date === known ? undefined : known;
  const dates = datesText(context, part);
  return owners?.length || tags?.length || updated || dates
    ? html`<dl class="facts" part="facts">
        ${metadataRow(
          words.owners,
          owners?.map(({ name, url }) => linkView(context, name, url)),
        )}
        ${metadataRow(
          words.tags,
          tags?.map((tag) => inline(context, tag)),
        )}
        ${metadataRow(words.timeSpan, dates ? [dates, ...timingWords(context, part)] : [])}
        ${metadataRow(
          words.goalUpdated,
          updated ? [timeView(updated, words.format.date(updated))] : [],
        )}
      </dl>`
    : nothing;
}

function metadataRow(name: string, values: readonly unknown[] | undefined) {
  return values?.length
    ? html`<div class="fact">
        <dt>${name}</dt>
        ${values.map((value) => html`<dd>${value}</dd>`)}
      </div>`
    : nothing;
}

/**
 * @csspart goal-description - The description of a goal or an objective.
 */
export function descriptionView(context: ViewContext, { description }: Goal | Objective) {
  return description ? paragraph(context, description, 'goal-description') : nothing;
}
