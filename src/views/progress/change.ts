import { html, nothing } from 'lit';
import type { Part } from '../../plan/schema.js';
import { changeSince } from '../../report/change-since.js';
import { changeWords } from '../../words/progress-words.js';
import type { ViewContext } from '../view-context.js';

/**
 * How much a progress has changed since a day; nothing if that is not known.
 *
 * @param since `YYYY-MM-DD` or `last`
 * @param part absent for a group or the whole plan
 * @param group the id of a group of goals
 * @csspart change - How much a progress has changed since an earlier report.
 */
export function changeView(
  context: ViewContext,
  since: string | undefined,
  part?: Part,
  group?: string,
) {
  const change = since ? changeSince(context.report, since, part, group) : undefined;
  if (!change) return nothing;
  const { shown, spoken } = changeWords(context, change);
  return html`<span class="change" part="change"
    ><span aria-hidden="true">${shown}</span><span class="visually-hidden">${spoken}</span></span
  >`;
}
