import type { Goal } from '../plan/schema.js';
import { goalItemsView } from './goal-list-view.js';
import type { ViewContext } from './view-context.js';

/** Goals side by side on a grid, as many in a row as there is room for. */
export function goalCardsView(context: ViewContext, goals: readonly Goal[]) {
  return goalItemsView(context, goals, 'cards');
}
