import { objectivesOf } from '../plan/parts.js';
import type { Goal, Group, Plan } from '../plan/schema.js';

/** A badge of a plan and the name of its files, without extension. */
export interface BadgeName {
  readonly name: string;
  readonly goal?: string;
  readonly objective?: string;
  readonly group?: string;
}

/** The maximum number of characters of an id in a file name. */
const longest = 60;

/** Converts an id to characters that are allowed in file names and addresses. */
const plain = (id: string) =>
  id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]/gu, '-')
    .slice(0, longest);

/** Objectives at different levels may have the same id; the badge is that of the first one. */
const idsOf = (parts: readonly { readonly id: string }[]) => [
  ...new Set(parts.map(({ id }) => id)),
];

/** The whole plan and each group, goal and objective, each with a unique file name. */
export function badgeNames({ goals, groups = [] }: Plan): BadgeName[] {
  // Some file systems ignore case.
  const taken = new Set(['index']);
  const unique = (wanted: string) => {
    let name = wanted;
    for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${wanted}-${i}`;
    taken.add(name.toLowerCase());
    return name;
  };
  const ofGoal = (part: Goal): BadgeName[] => [
    { name: unique(`goal-${plain(part.id)}`), goal: part.id },
    ...idsOf(objectivesOf(part)).map((objective) => ({
      name: unique(`goal-${plain(part.id)}-objective-${plain(objective)}`),
      goal: part.id,
      objective,
    })),
  ];
  const ofGroup = ({ id }: Group): BadgeName => ({ name: unique(`group-${plain(id)}`), group: id });
  return [{ name: unique('plan') }, ...groups.map(ofGroup), ...goals.flatMap(ofGoal)];
}
