import { pickText } from '../plan/pick-text.js';
import type { Goal, Indicator, Objective, Plan, Text } from '../plan/schema.js';

/** A part of a plan and its place. */
export interface PlacedPart {
  readonly kind: 'goal' | 'objective' | 'indicator';
  /** The ids from the goal to the part. The same part has the same key in both plans. */
  readonly key: string;
  readonly path: string;
  /** Its name, otherwise its description. */
  readonly name: string;
  readonly part: Goal | Objective | Indicator;
}

/** A part's name in the plan's own language. */
const nameOf = (
  plan: Plan,
  {
    name,
    description,
    label,
  }: { name?: Text | undefined; description?: Text | undefined; label?: Text | undefined },
) => {
  const text = name ?? description ?? label;
  return text === undefined ? '' : pickText(text, plan.language, plan.language).text;
};

/** All goals, objectives and indicators of a plan, by their keys. */
export function planParts(plan: Plan): Map<string, PlacedPart> {
  const found = new Map<string, PlacedPart>();
  const add = (kind: PlacedPart['kind'], part: PlacedPart['part'], key: string, path: string) => {
    found.set(key, { kind, key, path, name: nameOf(plan, part), part });
  };
  const visit = (
    kind: 'goal' | 'objective',
    parts: readonly (Goal | Objective)[],
    parent: string,
    list: string,
  ) => {
    for (const part of parts) {
      const key = `${parent}/${kind} ${part.id}`;
      const path = `${list}[${part.position - 1}]`;
      add(kind, part, key, path);
      for (const indicator of part.indicators ?? []) {
        const at = `${path}.indicators[${indicator.position - 1}]`;
        add('indicator', indicator, `${key}/indicator ${indicator.id}`, at);
      }
      visit('objective', part.objectives ?? [], key, `${path}.objectives`);
    }
  };
  visit('goal', plan.goals, '', 'goals');
  return found;
}

/** Returns the title of a part in findings: `goal 3 "Teach"`. */
export const partTitle = ({ kind, part: { id }, name }: PlacedPart) =>
  `${kind} ${id}${name ? ` "${name.replace(/\s+/g, ' ').slice(0, 60)}"` : ''}`;
