import { warn } from '../dev/warn.js';
import { noSuchPart } from '../plan/no-such-part.js';
import { badgeSubject, type BadgeSubject } from '../views/badge-subject.js';
import type { ViewContext } from '../views/view-context.js';
import type { BadgeOptions } from './badge-options.js';

/** What a badge tells; nothing, with a warning that says what there is, where the plan has no such part. */
export function findSubject(context: ViewContext, options: BadgeOptions): BadgeSubject | undefined {
  const subject = partOf(context, options);
  const label = textOf(options.label);
  return subject && label ? { ...subject, label } : subject;
}

function partOf(context: ViewContext, options: BadgeOptions): BadgeSubject | undefined {
  const [goalId, id] = [textOf(options.goal), textOf(options.objective)];
  if (!goalId && !id) return badgeSubject(context);
  const goal = find('goal', goalId, context.plan.goals);
  if (!goal || !id) return goal && badgeSubject(context, goal);
  const objective = find('objective', id, goal.objectives ?? []);
  return objective && badgeSubject(context, goal, objective);
}

/** What a script gives may be a number, or nothing. */
const textOf = (given: unknown) => `${(given ?? '') as string}`.trim();

function find<Part extends { id: string }>(kind: string, id: string, all: readonly Part[]) {
  const found = all.find((part) => part.id === id);
  if (!found) warn(`static ${kind} ${id}`, noSuchPart(kind, id, all));
  return found;
}
