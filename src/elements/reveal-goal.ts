import { drawWaitingIn } from '../views/waiting-drawings.js';

/**
 * Opens a goal.
 *
 * @param id the id of the goal's element
 * @returns the element to focus; null if the goal isn't shown
 */
export function revealGoal(root: ParentNode, id: string): HTMLElement | null {
  const goal = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (!(goal instanceof HTMLDetailsElement)) return goal;
  goal.open = true;
  // With its content, it can be scrolled to the top even at the end of a page.
  drawWaitingIn(goal);
  return goal.querySelector('summary');
}
