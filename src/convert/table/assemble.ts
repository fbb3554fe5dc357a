import type { Feed } from '../feed-types.js';
import type { Fields } from '../merge-fields.js';
import type { RepairList } from '../repair-list.js';
import { planLists } from './columns.js';
import { ParentFinder } from './find-parents.js';
import { isPart, isStatement, listOf, type Node } from './nodes.js';

const listNames = new Map(planLists.map(([name, kind]) => [kind, name]));

export interface AssembleOptions {
  language: string;
  update: Feed | undefined;
  repairs: RepairList;
  /** Whether groups are only named in columns. */
  namesGroups: boolean;
}

/** Makes a feed from the parts in the rows. */
export function assemble(nodes: readonly Node[], options: AssembleOptions): Feed {
  const { update, repairs } = options;
  const finder = new ParentFinder(nodes, update, repairs);
  finder.resolve();
  const feed: Fields = { version: 1 };
  const goals: Fields[] = [];
  const children = new Map<Node | undefined, Node[]>();
  const all = [...new Set([...finder.added, ...nodes])];
  for (const node of all) {
    if (isPart(node) || listOf[node.kind]) {
      if (!node.inside && !isPart(node)) {
        if (!node.parent)
          repairs.add(
            node.where,
            'There is no part above to which the row can belong; it was left out.',
            'error',
          );
        continue;
      }
      const siblings = children.get(node.inside);
      if (siblings) siblings.push(node);
      else children.set(node.inside, [node]);
    } else addToPlan(feed, node);
  }
  const build = (node: Node, list: Fields[], inside = 0): void => {
    list.push(uniqueId(node, list, repairs));
    const object = list.at(-1)!;
    for (const child of children.get(node) ?? []) {
      const name = listOf[child.kind] ?? 'objectives';
      const items = (object[name] ??= []) as Fields[];
      if (child.kind === 'measurement' || child.kind === 'milestone' || child.kind === 'update') {
        items.push(child.object);
      } else build(child, items, inside + 1);
    }
  };
  for (const node of children.get(undefined) ?? []) build(node, goals);
  if (options.namesGroups) addGroups(feed, goals);
  addLevels(feed, all);
  return { ...feed, goals } as unknown as Feed;
}

/** Reads the rows that describe the plan itself. */
function addToPlan(feed: Fields, { kind, object }: Node): void {
  if (kind === 'plan') Object.assign(feed, object);
  else if (kind === 'organization') feed.organization = object;
  else if (isStatement(kind)) {
    const text = object.text;
    const present = feed[kind];
    if (kind === 'vision' && present === undefined) feed.vision = text;
    else if (present === undefined) feed[kind] = text;
    else feed[kind] = [...(Array.isArray(present) ? (present as unknown[]) : [present]), text];
  } else {
    const name = listNames.get(kind)!;
    feed[name] = [...((feed[name] as Fields[] | undefined) ?? []), object];
  }
}

/** Gives an object an id that is unique among its siblings. */
function uniqueId(node: Node, siblings: readonly Fields[], repairs: RepairList): Fields {
  const { id } = node.object;
  if (id === undefined || !siblings.some((other) => other.id === id)) return node.object;
  let number = 2;
  while (siblings.some((other) => other.id === `${id as string}-${number}`)) number += 1;
  const unique = `${id as string}-${number}`;
  repairs.add(
    node.where,
    `The id “${id as string}” occurs more than once; this one is now “${unique}”.`,
  );
  return Object.assign(node.object, { id: unique });
}

/** Converts a column of themes, which sheets of actions often have, to groups. */
function addGroups(feed: Fields, goals: readonly Fields[]): void {
  if (feed.groups) return;
  const names = [
    ...new Set(goals.flatMap(({ group }) => (typeof group === 'string' ? [group] : []))),
  ];
  if (names.length) feed.groups = names.map((name) => ({ id: name, name }));
}

/** The names of the plan's levels, if each depth has one word. */
function addLevels(feed: Fields, nodes: readonly Node[]): void {
  const words: (string | undefined)[] = [];
  for (const node of nodes.filter(isPart)) {
    let depth = 0;
    for (let at = node.inside; at; at = at.inside) depth += 1;
    words[depth] ??= node.levelWord;
    if (words[depth] !== node.levelWord) return;
  }
  const isUsual = words.every((word, depth) => word === ['Goal', 'Objective'][depth]);
  if (feed.levels || isUsual || words.some((word) => !word) || words.includes(undefined)) return;
  feed.levels = words.map((name) => ({ name }));
}
