import { html, nothing, svg } from 'lit';
import type { Group, Part } from '../../plan/schema.js';
import { hasStatuses } from '../../report/has-statuses.js';
import {
  groupByStatus,
  type StatusFilter,
  type StatusGroup,
  statusKey,
} from '../../report/status-groups.js';
import { levelHeading, partCount, shownCount } from '../../words/level-words.js';
import { joined, progressFacts } from '../../words/progress-words.js';
import { shown } from '../../words/shown-text.js';
import { statusWords } from '../../words/status-words.js';
import { listener } from '../listener.js';
import { sectionView } from '../sections.js';
import { inline } from '../text.js';
import type { ViewContext } from '../view-context.js';
import { explanationView } from './explanation.js';
import { planStalenessView } from './staleness.js';
import { progressBarView } from './bar.js';
import { statusIcon, statusView, statusClass } from './status.js';

/** What a summary counts. */
export interface SummaryOptions {
  /** The level of the parts, 0 for goals. */
  readonly level?: number;
  /** Counts only the parts of one group of goals. */
  readonly group?: Group | undefined;
  /** Filters the goals of the page; only if all goals are counted. */
  readonly filter?: StatusFilter | undefined;
}

/**
 * The number of parts of a level with each status, as a stacked bar and as a list.
 *
 * @csspart summary - The section that says how many goals have each status.
 * @csspart overall - The progress of the whole plan.
 */
export function summaryView(
  context: ViewContext,
  { level = 0, group, filter }: SummaryOptions = {},
) {
  const { report, words } = context;
  if (!report.hasProgress) return nothing;
  const statuses =
    level || group
      ? groupByStatus(report.level(level, group?.id), (part) => report.of(part).status)
      : report.groups;
  const whole = group ? report.ofGroup(group.id) : report;
  const subject = group ? shown(context, group.name).text : words.overall;
  const [, expected] = progressFacts(context, whole.progress, whole.expected);
  const goals = group ? report.goalsIn(group.id) : undefined;
  return sectionView(
    context,
    'summary',
    titleWords(context, level, group),
    html`${hasStatuses(report, level) ? legendView(context, statuses, level, filter) : nothing}
      ${resultView(context, statuses, filter)}
      <div class="overall" part="overall">
        <span>${group ? inline(context, group.name) : words.overall}</span>
        ${progressBarView(context, subject, whole.progress, whole.expected)}
      </div>
      ${expected ? html`<p class="facts-line">${expected}</p>` : nothing}
      ${explanationView(context, group?.name ?? { [words.language]: words.overall }, whole.progress, undefined, goals)} ${planStalenessView(context)}`,
  );
}

/**
 * The statuses as a bar and as a list.
 *
 * @csspart legend - The list of statuses with the number of goals for each.
 */
const legendView = (
  context: ViewContext,
  statuses: readonly StatusGroup<Part>[],
  level: number,
  filter: StatusFilter | undefined,
) =>
  html`${stackView(context, statuses)}
    <ul class="legend" part="legend">
      ${statuses.map((one) => html`<li>${entryView(context, one, level, filter)}</li>`)}
    </ul>`;

/** "Progress at a glance: Actions" */
function titleWords(context: ViewContext, level: number, group: Group | undefined): string {
  const { words } = context;
  const subjects = [
    ...(group ? [shown(context, group.name).text] : []),
    ...(level ? [levelHeading(context, level)] : []),
  ];
  return subjects.length ? words.labeled(words.summary, joined(context, subjects)) : words.summary;
}

/**
 * A bar with a segment for each status, with its icon, which shrinks with the segment. It is hidden
 * from screen readers.
 *
 * @csspart stack - The stacked bar, with one segment for each status.
 */
function stackView({ words }: ViewContext, groups: readonly StatusGroup<Part>[]) {
  const total = groups.reduce((sum, { goals }) => sum + goals.length, 0);
  let start = 0;
  return html`<svg class="stack" part="stack" aria-hidden="true">
    ${groups.map((group) => {
      const width = (group.goals.length / total) * 100;
      const x = words.direction === 'rtl' ? 100 - start - width : start;
      start += width;
      return svg`<svg class=${statusClass(group)} x="${x}%" width="${width}%" height="100%"><rect class="segment" width="100%" height="100%" /><svg class="segment-icon" viewBox="-6 -4 28 24" width="100%" height="100%">${statusIcon(group.status)}</svg></svg>`;
    })}
  </svg>`;
}

/**
 * @csspart legend-button - A legend entry that filters the goals.
 */
function entryView(
  context: ViewContext,
  group: StatusGroup<Part>,
  level: number,
  filter: StatusFilter | undefined,
) {
  const { plan, words } = context;
  const status = statusWords(context, group);
  const count = partCount(context, level, group.goals.length);
  const parts = html`${statusView(context, group)} <span class="count">${count}</span>`;
  if (!filter) return parts;
  const key = statusKey(group);
  const isChosen = filter.chosen === key;
  return html`<button
    class="legend-button"
    part="legend-button"
    type="button"
    aria-pressed=${isChosen ? 'true' : 'false'}
    title=${plan.levels?.length ? words.onlyStatus(status) : words.showOnly(status)}
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
  context: ViewContext,
  groups: readonly StatusGroup<Part>[],
  filter?: StatusFilter,
) {
  const { plan, words } = context;
  const chosen = groups.find((group) => statusKey(group) === filter?.chosen);
  if (!filter || !chosen) return nothing;
  const clear = ({ currentTarget }: Event) => {
    // The button disappears, so the focus moves to the legend.
    const legend = (currentTarget as HTMLElement).closest('.section-content');
    legend?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    filter.choose(null);
  };
  return html`<p class="result" part="result">
    ${shownCount(context, filter.count ?? chosen.goals.length, plan.goals.length)}
    <button class="clear" part="clear" type="button" @click=${listener(clear)}>${words.clear}</button>
  </p>`;
}
