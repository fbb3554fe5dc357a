import { placedParts } from '../../plan/parts.js';
import type { Goal, Indicator, Objective, Plan } from '../../plan/schema.js';
import type { Config } from './config.js';
import { hasOption } from './shown-elements.js';

/** The parts of a plan that a configuration names. */
export type ChosenParts = Pick<Config, 'goal' | 'objective' | 'indicator' | 'group'>;

/** An objective as a page names it. */
export interface NamedObjective {
  /** Its id, or its path such as `2.3.1` if several objectives of the goal have its id. */
  readonly name: string;
  /** Its positions from the goal down, such as `2.3.1`. */
  readonly number: string;
  readonly part: Objective;
}

/** The objectives of a goal, at all levels, each before its own. */
export function namedObjectives(goal: Goal): NamedObjective[] {
  const objectives = placedParts([goal]).filter(({ level }) => level);
  const counts = new Map<string, number>();
  for (const { part } of objectives) counts.set(part.id, (counts.get(part.id) ?? 0) + 1);
  return objectives.map(({ part, number }) => ({
    name: counts.get(part.id) === 1 ? part.id : number,
    number,
    part,
  }));
}

const goalOf = (plan: Plan, { goal }: ChosenParts) => plan.goals.find(({ id }) => id === goal);

/** The objectives from which one can be chosen. */
export function objectivesFor(plan: Plan, chosen: ChosenParts): readonly NamedObjective[] {
  const goal = goalOf(plan, chosen);
  return goal ? namedObjectives(goal) : [];
}

/** The indicators from which one can be chosen. */
export function indicatorsFor(plan: Plan, chosen: ChosenParts): readonly Indicator[] {
  const owner = chosen.objective
    ? objectivesFor(plan, chosen).find(({ name }) => name === chosen.objective)?.part
    : goalOf(plan, chosen);
  return owner?.indicators ?? [];
}

const hasIndicators = (goal: Goal) =>
  placedParts([goal]).some(({ part }) => part.indicators?.length);

/** The parts that are shown: what is chosen, as far as the plan has it, otherwise the first one. */
export function chosenParts(plan: Plan, config: Config): ChosenParts {
  const { element } = config;
  const isIndicator = element === 'library-indicator';
  const known = hasOption(element, 'group') && plan.groups?.some(({ id }) => id === config.group);
  const group = known ? config.group : '';
  const nothing = { goal: '', objective: '', indicator: '', group };
  if (group || !hasOption(element, 'goal')) return nothing;
  const goal = goalOf(plan, config) ?? firstGoal(plan, element);
  if (!goal) return nothing;
  const objectives = hasOption(element, 'objective') ? namedObjectives(goal) : [];
  const given = objectives.find(({ name }) => name === config.objective);
  const needed = isIndicator && !goal.indicators?.length;
  const first = needed ? objectives.find(({ part }) => part.indicators?.length) : undefined;
  const objective = given ?? first;
  const indicators = (isIndicator && (objective?.part ?? goal).indicators) || [];
  const indicator = indicators.find(({ id }) => id === config.indicator) ?? indicators[0];
  return {
    goal: goal.id,
    objective: objective?.name ?? '',
    indicator: indicator?.id ?? '',
    group,
  };
}

/** The goal that is shown if none is chosen; a badge shows the whole plan. */
function firstGoal({ goals }: Plan, element: Config['element']): Goal | undefined {
  if (element === 'library-progress-badge') return undefined;
  const fitting = element === 'library-indicator' ? goals.find(hasIndicators) : undefined;
  return fitting ?? goals[0];
}
