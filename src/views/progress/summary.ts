import { html, nothing, svg } from 'lit';
import { type StatusFilter, type StatusGroup, statusKey } from '../../report/status-groups.js';
import { progressFacts } from '../../words/progress-words.js';
import { statusWords } from '../../words/status-words.js';
import { listener } from '../listener.js';
import { sectionView } from '../sections.js';
import type { ViewContext } from '../view-context.js';
import { explanationView } from './explanation.js';
import { planStalenessView } from './staleness.js';
import { progressBarView } from './bar.js';
import { statusIcon, statusView, statusClass } from './status.js';

/**
 * The number of goals with each status, as a stacked bar and as a list.
 *
 * @csspart summary - The section that says how many goals have each status.
 * @csspart legend - The list of statuses with the number of goals for each.
 * @csspart overall - The progress of the whole plan.
 */
export function summaryView(context: ViewContext, filter?: StatusFilter) {
  const { report, words } = context;
  if (!report.hasProgress) return nothing;
  const { groups, progress: overall } = report;
  const [, expected] = progressFacts(context, overall, report.expected);
  return sectionView(
    context,
    'summary',
    words.summary,
    html`${stackView(context, groups)}
      <ul class="legend" part="legend">
        ${groups.map((group) => html`<li>${entryView(context, group, filter)}</li>`)}
      </ul>
      ${resultView(context, groups, filter)}
      <div class="overall" part="overall">
        <span>${words.overall}</span> ${progressBarView(context, words.overall, overall, report.expected)}
      </div>
      ${expected ? html`<p class="facts-line">${expected}</p>` : nothing}
      ${explanationView(context, { [words.language]: words.overall }, overall)} ${planStalenessView(context)}`,
  );
}

/**
 * A bar with a segment for each status, with its icon, which shrinks with the segment. It is hidden
 * from screen readers.
 *
 * @csspart stack - The stacked bar, with one segment for each status.
 */
function stackView({ plan, words }: ViewContext, groups: readonly StatusGroup[]) {
  let start = 0;
  return html`<svg class="stack" part="stack" aria-hidden="true">
    ${groups.map((group) => {
      const width = (group.goals.length / plan.goals.length) * 100;
      const x = words.direction === 'rtl' ? 100 - start - width : start;
      start += width;
      return svg`<svg class=${statusClass(group)} x="${x}%" width="${width}%" height="100%"><rect class="segment" width="100%" height="100%" /><svg class="segment-icon" viewBox="-6 -4 28 24" width="100%" height="100%">${statusIcon(group.status)}</svg></svg>`;
    })}
  </svg>`;
}

/**
 * @csspart legend-button - A legend entry that filters the goals.
 */
function entryView(context: ViewContext, group: StatusGroup, filter: StatusFilter | undefined) {
  const count = context.words.goalCount(group.goals.length);
  const parts = html`${statusView(context, group)} <span class="count">${count}</span>`;
  if (!filter) return parts;
  const key = statusKey(group);
  const isChosen = filter.chosen === key;
  return html`<button
    class="legend-button"
    part="legend-button"
    type="button"
    aria-pressed=${isChosen ? 'true' : 'false'}
    title=${context.words.showOnly(statusWords(context, group))}
    @click=${listener(() => filter.choose(isChosen ? null : key))}
  >
    ${parts}
  </button>`;
}

/**
 * The number of goals that are shown, and the button that clears the filter.
 *
 * @csspart result
 * @csspart clear
 */
function resultView(
  { plan, words }: ViewContext,
  groups: readonly StatusGroup[],
  filter?: StatusFilter,
) {
  const chosen = groups.find((group) => statusKey(group) === filter?.chosen);
  if (!filter || !chosen) return nothing;
  const clear = ({ currentTarget }: Event) => {
    // The button disappears, so the focus moves to the legend.
    const legend = (currentTarget as HTMLElement).closest('.section-content');
    legend?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    filter.choose(null);
  };
  return html`<p class="result" part="result">
    ${words.shownOf(filter.count ?? chosen.goals.length, plan.goals.length)}
    <button class="clear" part="clear" type="button" @click=${listener(clear)}>${words.clear}</button>
  </p>`;
}
