/**
 * Opens the goal whose element has an id.
 *
 * @returns what is to have the focus; nothing where the goal isn't there
 */
export function revealGoal(root: ParentNode, id: string): HTMLElement | null {
  const goal = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (!(goal instanceof HTMLDetailsElement)) return goal;
  goal.open = true;
  return goal.querySelector('summary');
}
