import { html, nothing } from 'lit';
import type { Goal } from '../plan/schema.js';
import { linkListView } from './link-view.js';
import { blockView, measuresView } from './measures-view.js';
import { objectivesView } from './objectives-view.js';
import { deeper, type ViewContext } from './view-context.js';

const lists = ['objectives', 'indicators', 'milestones', 'links'] as const;

/** Whether a goal has anything to show behind "Details". */
export function hasDetails(goal: Goal): boolean {
  return lists.some((list) => goal[list]?.length);
}

/**
 * A goal's objectives, indicators, milestones and links.
 *
 * @csspart details-content - The objectives, indicators, milestones and links of a goal.
 */
export function goalDetailsView(context: ViewContext, goal: Goal) {
  const inner = deeper(context);
  const { words } = context;
  return html`<div class="details-content" part="details-content">
    ${
      goal.objectives?.length
        ? blockView(inner, words.objectives, objectivesView(deeper(inner), goal))
        : nothing
    }
    ${measuresView(inner, goal)}
    ${
      goal.links?.length
        ? linkListView(
            inner,
            goal.links.map(({ label, url }) => ({ name: label, url })),
          )
        : nothing
    }
  </div>`;
}
