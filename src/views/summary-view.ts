import { html, nothing, svg } from 'lit';
import { expectedProgress } from '../plan/expected-progress.js';
import { planProgress } from '../plan/progress.js';
import { type Group, groupKey, summarise } from '../plan/summarise.js';
import { explanationView } from './explanation-view.js';
import { on } from './on.js';
import { progressFacts } from './progress-words.js';
import { progressBarView } from './progress-view.js';
import { sectionView } from './section-view.js';
import { planStalenessView } from './staleness-view.js';
import { statusNames, statusView, statusWords } from './status-view.js';
import type { ViewContext } from './view-context.js';

/** What a legend's entries work on, where there are goals to be filtered. */
export interface LegendFilter {
  /** The chosen group's key. */
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
}

/**
 * How many goals stand where: a stacked bar, and the same in words and numbers.
 *
 * @csspart summary - The section that says how many goals stand where.
 * @csspart legend - The statuses with the number of their goals.
 * @csspart overall - The progress of the whole plan.
 */
export function summaryView(context: ViewContext, filter?: LegendFilter) {
  const { plan, words, day } = context;
  if (!context.hasFigures) return nothing;
  const groups = summarise(plan, day);
  const overall = planProgress(plan);
  const [, expected] = progressFacts(context, overall, expectedProgress(plan, day));
  return sectionView(
    context,
    'summary',
    words.summary,
    html`${stackView(groups, plan.goals.length)}
      <ul class="legend" part="legend">
        ${groups.map((group) => html`<li>${entryView(context, group, filter)}</li>`)}
      </ul>
      <div class="overall" part="overall">
        <span>${words.overall}</span> ${progressBarView(context, words.overall, overall)}
      </div>
      ${expected ? html`<p class="facts-line">${expected}</p>` : nothing}
      ${explanationView(context, { [words.language]: words.overall }, overall)} ${planStalenessView(context)}`,
  );
}

/**
 * Segments as wide as their share of all, with gaps between them; a picture alone.
 *
 * @csspart stack - The stacked bar, one segment for each status.
 */
function stackView(groups: readonly Group[], total: number) {
  let start = 0;
  return html`<svg class="stack" part="stack" aria-hidden="true">
    ${groups.map((group) => {
      const x = start;
      const width = (group.goals.length / total) * 100;
      start += width;
      return svg`<svg class=${statusNames(group)} x="${x}%" width="${width}%" height="100%"><rect class="segment" width="100%" height="100%" /></svg>`;
    })}
  </svg>`;
}

/**
 * @csspart legend-button - An entry of the legend that filters the goals.
 */
function entryView(context: ViewContext, group: Group, filter: LegendFilter | undefined) {
  const count = context.words.goalCount(group.goals.length);
  const parts = html`${statusView(context, group)} <span class="count">${count}</span>`;
  if (!filter) return parts;
  const key = groupKey(group);
  const isChosen = filter.chosen === key;
  return html`<button
    class="legend-button"
    part="legend-button"
    type="button"
    aria-pressed=${isChosen ? 'true' : 'false'}
    title=${context.words.showOnly(statusWords(context, group))}
    @click=${on(() => filter.choose(isChosen ? null : key))}
  >
    ${parts}
  </button>`;
}
