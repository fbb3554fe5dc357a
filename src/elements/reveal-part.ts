import { type PlacedPart, placedParts } from '../plan/parts.js';
import type { Part } from '../plan/schema.js';
import type { PlanReport } from '../report/plan-report.js';
import { goalId, objectiveId } from '../views/goals/goal-heading.js';
import { drawWaitingIn } from '../views/waiting-drawings.js';

const objective = objectiveId('');

/**
 * Opens a goal, or what is closed around an objective.
 *
 * @param fragment `goal-` and the id of a goal, or `objective-` and the path of an objective such as
 *   `2.3.1`, its id, or the ids from its goal to it with dots between them
 * @returns the element to focus: the objective, or the nearest one above it that is shown; null if the
 *   goal isn't shown
 */
export function revealPart(
  root: ParentNode,
  report: PlanReport | undefined,
  fragment: string,
): HTMLElement | null {
  const parts = report && partsTo(report, fragment);
  const [goal, ...objectives] = parts ?? [];
  if (!goal) return revealGoal(root, fragment);
  const summary = revealGoal(root, goalId(goal));
  const element = summary?.closest<HTMLElement>('[part~="goal"]');
  if (!element) return null;
  for (const details of element.querySelectorAll<HTMLDetailsElement>('details.details')) {
    details.open = true;
  }
  drawWaitingIn(element);
  const shown = objectives.map((part) =>
    element.querySelector<HTMLElement>(`#${CSS.escape(objectiveId(numberOf(report!, part)))}`),
  );
  return shown.findLast((one) => one !== null) ?? summary!;
}

/** The parts from the goal to the objective that a fragment names. */
function partsTo(report: PlanReport, fragment: string): readonly Part[] | undefined {
  if (!fragment.startsWith(objective)) return undefined;
  const name = fragment.slice(objective.length);
  const all = placedParts(report.plan.goals).filter(({ level }) => level);
  const ids = ({ part }: PlacedPart) => pathTo(report, part).map(({ id }) => id);
  const found =
    all.find(({ number }) => number === name) ??
    all.find((one) => name.endsWith(one.part.id) && ids(one).join('.') === name) ??
    all.find(({ part }) => part.id === name);
  return found && pathTo(report, found.part);
}

/** The parts from the goal down to an objective. */
function pathTo(report: PlanReport, part: Part): readonly Part[] {
  const { parent } = report.placeOf(part)!;
  return parent ? [...pathTo(report, parent), part] : [part];
}

const numberOf = (report: PlanReport, part: Part): string => report.placeOf(part)!.number;

function revealGoal(root: ParentNode, id: string): HTMLElement | null {
  const goal = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (!(goal instanceof HTMLDetailsElement)) return goal;
  goal.open = true;
  // With its content, it can be scrolled to the top even at the end of a page.
  drawWaitingIn(goal);
  return goal.querySelector('summary');
}
