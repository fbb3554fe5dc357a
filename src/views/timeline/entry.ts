import { html, nothing, svg } from 'lit';
import { firstDay, lastDay } from '../../plan/dates.js';
import type { TimelineEntry } from '../../report/timeline.js';
import { partLabel } from '../../words/labels.js';
import { timelineFacts } from '../../words/timeline-words.js';
import { statusClass } from '../progress/status.js';
import { inline } from '../text.js';
import type { ViewContext } from '../view-context.js';
import type { TimeAxis } from './axis.js';

/**
 * A goal, an objective or a milestone with a date: its name, its dates in words and, if there is room, its position on the time axis.
 *
 * @csspart timeline-entry - A goal, an objective or a milestone with a date.
 * @csspart timeline-name - Its name.
 * @csspart timeline-label - The label of the goal or the objective.
 * @csspart timeline-dates - Its dates in words, and its status.
 */
export function entryView(context: ViewContext, axis: TimeAxis, entry: TimelineEntry) {
  const { part, milestone, state } = entry;
  const name = milestone ? milestone.name : part.name;
  return html`<li
    class="timeline-entry ${state} ${milestone ? milestoneClass(entry) : statusClass(context.report.of(part).status)}"
    part="timeline-entry"
  >
    <div>
      <p class="timeline-name" part="timeline-name">
        <span class="timeline-label" part="timeline-label"
          >${inline(context, partLabel(context, part))}</span
        >
        ${name ? inline(context, name) : nothing}
      </p>
      <p class="timeline-dates" part="timeline-dates">
        ${timelineFacts(context, entry).map((fact) => html`<span>${fact}</span> `)}
      </p>
    </div>
    ${trackView(context, axis, entry)}
  </li>`;
}

const milestoneClass = ({ state }: TimelineEntry) =>
  statusClass(
    state === 'done' ? { status: 'achieved' } : state === 'overdue' ? { status: 'off-track' } : {},
  );

/**
 * The time of an entry, with its due date and today. It is hidden from screen readers, because the words say the same.
 *
 * @csspart timeline-track - The line beside an entry that shows its time.
 */
function trackView({ words, report }: ViewContext, axis: TimeAxis, entry: TimelineEntry) {
  const { start, due, milestone } = entry;
  const isRtl = words.direction === 'rtl';
  const x = (at: number) => (isRtl ? 100 - at : at);
  const end = due === undefined ? 0 : axis.at(lastDay(due) + 1);
  const from = start === undefined ? end : axis.at(firstDay(start));
  const to = due === undefined ? from : end;
  const today = firstDay(report.day);
  const isOutside = due !== undefined && axis.isOutside(lastDay(due));
  return html`<svg class="timeline-track" part="timeline-track" aria-hidden="true">
    ${axis.ticks.map(({ at }) => svg`<rect class="timeline-tick" x="${x(at)}%" width="1" height="100%" />`)}
    ${
      start === undefined
        ? nothing
        : svg`<rect class="timeline-span" x="${x(isRtl ? to : from)}%" y="50%" width="${Math.max(0, to - from)}%" rx="3" />`
    }
    ${
      start === undefined && due === undefined
        ? nothing
        : svg`<svg x="${x(to)}%" y="50%" class="timeline-place">
      <path class="timeline-mark" d=${isOutside ? 'M0-6V6L6 0z' : milestone || !start ? 'M0-6 6 0 0 6-6 0z' : 'M-5-5H5V5H-5z'} />
    </svg>`
    }
    ${axis.isOutside(today) ? nothing : svg`<rect class="timeline-today" x="${x(axis.at(today))}%" width="2" height="100%" />`}
  </svg>`;
}
