import { html, nothing } from 'lit';
import type { Goal, Objective } from '../plan/schema.js';
import { heading } from './heading.js';
import { indicatorsView } from './indicators-view.js';
import { milestonesView } from './milestones-view.js';
import { deeper, type ViewContext } from './view-context.js';

/** The indicators and milestones of a goal or an objective. */
export function measuresView(context: ViewContext, { indicators, milestones }: Goal | Objective) {
  const { words } = context;
  return html`${
    indicators?.length
      ? blockView(context, words.indicators, indicatorsView(deeper(context), indicators))
      : nothing
  }${
    milestones?.length
      ? blockView(context, words.milestones, milestonesView(context, milestones))
      : nothing
  }`;
}

/**
 * A part of a goal under a small heading.
 *
 * @csspart block-heading - A small heading in the details of a goal.
 */
export function blockView({ level }: ViewContext, title: string, content: unknown) {
  return html`<div class="block">${heading(level, 'block-heading', title)} ${content}</div>`;
}
