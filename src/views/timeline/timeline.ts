import { html, nothing, svg } from 'lit';
import type { Group } from '../../plan/schema.js';
import { firstDay } from '../../plan/dates.js';
import { type TimelineEntry, timelineOf } from '../../report/timeline.js';
import { ungroupedName } from '../../words/level-words.js';
import { drawInSteps, longListClass } from '../draw-in-steps.js';
import { sectionView } from '../sections.js';
import { heading, inline } from '../text.js';
import { deeper, type ViewContext } from '../view-context.js';
import { type TimeAxis, timeAxis } from './axis.js';
import { entryView } from './entry.js';

/** Which entries a timeline shows. */
export interface TimelineOptions {
  /** Shows only what belongs to one group of goals. */
  readonly group?: Group | undefined;
  /** How many entries at most. */
  readonly limit?: number | undefined;
}

/**
 * What is due when, overdue and next due first, by group; nothing if nothing has a date.
 *
 * @csspart timeline - The section that says what is due when.
 */
export function timelineView(context: ViewContext, { group, limit }: TimelineOptions = {}) {
  const { plan, report, words } = context;
  const entries = timelineOf(report)
    .filter(({ goal }) => !group || goal.group === group.id)
    .slice(0, limit);
  if (!entries.length) return nothing;
  const axis = timeAxis(plan, entries);
  const inner = deeper(context);
  return sectionView(
    context,
    'timeline',
    words.timeline,
    html`${axisView(context, axis)}
    ${entrySets(context, entries).map((set) => setView(inner, axis, set))}`,
  );
}

interface EntrySet {
  /** The heading over the entries; absent if the plan has no groups. */
  readonly name: unknown;
  readonly entries: readonly TimelineEntry[];
}

/** The entries of each group, in the order of the groups. */
function entrySets(context: ViewContext, entries: readonly TimelineEntry[]): EntrySet[] {
  const { groups = [] } = context.plan;
  const ids = new Set(groups.map(({ id }) => id));
  const others = entries.filter(({ goal }) => !goal.group || !ids.has(goal.group));
  if (others.length === entries.length) return [{ name: undefined, entries }];
  return [
    ...groups.map(({ id, name }) => ({
      name: inline(context, name),
      entries: entries.filter(({ goal }) => goal.group === id),
    })),
    { name: ungroupedName(context), entries: others },
  ].filter((set) => set.entries.length);
}

/**
 * @csspart group-heading
 * @csspart timeline-list - The list of what is due.
 */
function setView(context: ViewContext, axis: TimeAxis, { name, entries }: EntrySet) {
  return html`${name ? heading(context.level, 'group-heading', name) : nothing}
    <ol class="timeline-list ${longListClass(entries)}" part="timeline-list" role="list">
      ${drawInSteps(context, entries, (entry) => entryView(context, axis, entry))}
    </ol>`;
}

/**
 * The years, or quarters, and today. It is hidden from screen readers, because every entry says its dates.
 *
 * @csspart timeline-axis - The years over the lines.
 */
function axisView({ words, report }: ViewContext, axis: TimeAxis) {
  const isRtl = words.direction === 'rtl';
  const x = (at: number) => `${isRtl ? 100 - at : at}%`;
  const today = firstDay(report.day);
  return html`<div class="timeline-axis" part="timeline-axis" aria-hidden="true">
    <svg>
      ${axis.ticks.map(
        ({ date, at }) => svg`<text x=${x(at)} y="1em">${words.format.shortDate(date)}</text>`,
      )}
      ${
        axis.isOutside(today)
          ? nothing
          : svg`<text class="timeline-now" x=${x(axis.at(today))} y="2.4em">${words.format.daysAhead(0)}</text>`
      }
    </svg>
  </div>`;
}
