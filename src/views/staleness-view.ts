import { html, nothing } from 'lit';
import type { Goal } from '../plan/schema.js';
import { type Staleness, staleness } from '../plan/staleness.js';
import type { ViewContext } from './view-context.js';

/** Why a goal's figures may no longer be true; that the whole plan is over is said once, over the goals. */
export function goalStalenessView(context: ViewContext, goal: Goal) {
  const found = context.hasFigures && staleness(context.plan, context.day, goal);
  return found && found.kind !== 'period-over' ? noteView(context, found) : nothing;
}

/** That the plan's period is over, beside the figures of one goal. */
export function periodOverView(context: ViewContext) {
  const found = context.hasFigures && staleness(context.plan, context.day);
  return found && found.kind === 'period-over' ? noteView(context, found) : nothing;
}

/** That the plan's period is over, or that nothing was heard of it for a year, beside figures. */
export function planStalenessView(context: ViewContext) {
  const found = context.hasFigures && staleness(context.plan, context.day);
  return found ? noteView(context, found) : nothing;
}

/**
 * @csspart staleness - The sentence that figures may no longer be true.
 */
function noteView(context: ViewContext, found: Staleness) {
  return html`<p class="staleness" part="staleness">${stalenessWords(context, found)}</p>`;
}

function stalenessWords({ words }: ViewContext, { kind, date }: Staleness): string {
  if (kind === 'no-update-since') return words.noUpdateSince(date);
  return date.length === 10 ? words.periodEndedOn(date) : words.periodEndedIn(date);
}
