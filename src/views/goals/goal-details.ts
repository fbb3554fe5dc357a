import { html, nothing } from 'lit';
import type { Goal } from '../../plan/schema.js';
import { goalLabel, goalLabelText } from '../../words/labels.js';
import { drawWhenOpenedOrIdle } from '../draw-when-opened.js';
import { linkListView } from '../link.js';
import { listener } from '../listener.js';
import { hiddenSubjectView } from '../text.js';
import { deeper, type ViewContext } from '../view-context.js';
import { indicatorsAndMilestonesView } from './measures.js';
import { objectivesView } from './objectives.js';
import { hasLog, updatesView } from './updates.js';

const lists = ['objectives', 'indicators', 'milestones', 'links'] as const;

/**
 * How the details of a goal are shown: in a closed or an open disclosure, or without one, below a line
 * that already shows the goal's progress.
 */
export type Disclosure = 'closed' | 'open' | 'none';

/**
 * The details of a goal in a disclosure; nothing if it has none.
 *
 * @csspart details - The disclosure that shows or hides the details of a goal.
 * @csspart details-summary - The text that readers click to show or hide the details.
 */
export function goalDetailsView(
  context: ViewContext,
  goal: Goal,
  disclosure: Disclosure,
  onToggle?: (open: boolean) => void,
) {
  if (!hasLog(context, goal) && !lists.some((list) => goal[list]?.length)) return nothing;
  const isOpen = disclosure === 'open';
  const draw = () => detailsView({ ...context, showsCharts: isOpen }, goal);
  return disclosure === 'none'
    ? draw()
    : html`<details
        class="details"
        part="details"
        ?open=${isOpen}
        @toggle=${listener(({ target }) => onToggle?.((target as HTMLDetailsElement).open))}
      >
        <summary part="details-summary">${context.words.details}${hiddenSubjectView(context, goalLabel(context, goal))}</summary>
        ${drawWhenOpenedOrIdle(draw)}
      </details>`;
}

/**
 * @csspart details-content - The objectives, indicators, milestones, updates and links of a goal.
 */
function detailsView(context: ViewContext, goal: Goal) {
  const inner = deeper(context);
  return html`<div class="details-content" part="details-content">
    ${objectivesView(inner, goal, goalLabelText(context, goal))}
    ${indicatorsAndMilestonesView(inner, goal)} ${updatesView(inner, goal)}
    ${linkListView(inner, goal.links)}
  </div>`;
}
