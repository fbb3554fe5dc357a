import type { Goal, Plan } from '../../plan/schema.js';

/** A badge of a plan with the name of its files. */
export interface BadgeName {
  readonly name: string;
  readonly goal?: string;
  readonly objective?: string;
}

/** How much of an id a file's name has. */
const longest = 60;

/** An id in a form that file systems and addresses take as it is. */
const plain = (id: string) =>
  id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]/gu, '-')
    .slice(0, longest);

/** The whole plan, each goal and each objective, each with a file name of its own. */
export function badgeNames({ goals }: Plan): BadgeName[] {
  // Some file systems take "A" and "a" for the same.
  const taken = new Set(['index']);
  const unique = (wanted: string) => {
    let name = wanted;
    for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${wanted}-${i}`;
    taken.add(name.toLowerCase());
    return name;
  };
  const ofGoal = ({ id: goal, objectives = [] }: Goal): BadgeName[] => [
    { name: unique(`goal-${plain(goal)}`), goal },
    ...objectives.map(({ id: objective }) => ({
      name: unique(`goal-${plain(goal)}-objective-${plain(objective)}`),
      goal,
      objective,
    })),
  ];
  return [{ name: unique('plan') }, ...goals.flatMap(ofGoal)];
}
