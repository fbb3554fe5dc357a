import { html, nothing, svg } from 'lit';
import type { Group } from '../../plan/schema.js';
import { firstDay } from '../../plan/dates.js';
import { byGroup, type GroupedItems } from '../../report/by-group.js';
import { type TimelineEntry, timelineOf } from '../../report/timeline.js';
import { timelineStyles } from '../../styles/timeline-styles.js';
import { ungroupedName } from '../../words/level-words.js';
import { drawInSteps, inLists, longListClass } from '../draw-in-steps.js';
import { sectionView } from '../sections.js';
import { heading, inline } from '../text.js';
import { deeper, type ViewContext } from '../view-context.js';
import { type TimeAxis, timeAxis } from './axis.js';
import { entryView } from './entry.js';

export const styles = [timelineStyles];

/** Which entries a timeline shows. */
export interface TimelineOptions {
  /** Shows only what belongs to one group of goals. */
  readonly group?: Group | undefined;
  /** How many entries at most. */
  readonly limit?: number | undefined;
}

/**
 * Goals, objectives and milestones with dates, overdue and next due first, by group; nothing if none has a date.
 *
 * @csspart timeline - The section with the dates of goals, objectives and milestones.
 */
export function timelineView(context: ViewContext, { group, limit }: TimelineOptions = {}) {
  const { plan, report, words } = context;
  const entries = timelineOf(report)
    .filter(({ goal }) => !group || goal.group === group.id)
    .slice(0, limit);
  if (!entries.length) return nothing;
  const axis = timeAxis(plan, entries);
  const inner = inLists(deeper(context), entries);
  const sets = byGroup(report, entries, ({ goal }) => goal);
  const hasGroups = sets.some((set) => set.group);
  return sectionView(
    context,
    'timeline',
    words.timeline,
    html`${axisView(context, axis)}
    ${drawInSteps(inner, sets, (set) => setView(inner, axis, set, hasGroups))}`,
  );
}

/**
 * @csspart group-heading
 * @csspart timeline-list - The list of goals, objectives and milestones with dates.
 */
function setView(
  context: ViewContext,
  axis: TimeAxis,
  { group, items: entries }: GroupedItems<TimelineEntry>,
  hasHeading: boolean,
) {
  const name = group ? inline(context, group.name) : ungroupedName(context);
  return html`${hasHeading ? heading(context.level, 'group-heading', name) : nothing}
    <ol class="timeline-list ${longListClass(context, entries)}" part="timeline-list" role="list">
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
