import type { Feed } from '../feed-types.js';
import { isFields } from '../merge-fields.js';
import type { FeedText } from '../feed-types.js';
import { mainText } from '../merge-text.js';
import type { RepairList } from '../repair-list.js';
import type { Node } from './nodes.js';

/** The parts that contain each indicator of a feed, by the indicator's id and by its name. */
function indicatorsOf(feed: Feed): Map<string, Node> {
  const found = new Map<string, Node>();
  const language = feed.language ?? 'en';
  const visit = (list: unknown, kind: Node['kind'], inside?: Node): void => {
    for (const [i, part] of (Array.isArray(list) ? list : []).filter(isFields).entries()) {
      const id = `${(part.id as string | undefined) ?? i + 1}`;
      const node: Node = { kind, object: { id }, where: '', ...(inside && { inside }) };
      if (kind === 'indicator') {
        const name = mainText(part.name as FeedText, language).toLowerCase();
        for (const key of [name, ...(part.id === undefined ? [] : [`id ${id}`])]) {
          if (!found.has(key)) found.set(key, node);
        }
      }
      visit(part.indicators, 'indicator', node);
      visit(part.objectives, 'objective', node);
    }
  };
  visit(feed.goals, 'goal');
  return found;
}

/**
 * Finds the parts that the indicators of a table of figures belong to, which the table doesn't name:
 * the same indicators in other sheets, those of the feed to be updated, otherwise one goal for all.
 */
export function placeIndicators(
  nodes: readonly Node[],
  update: Feed | undefined,
  repairs: RepairList,
): Node[] {
  const known = update ? indicatorsOf(update) : new Map<string, Node>();
  const keyOf = ({ object }: Node) =>
    mainText(object.name as FeedText, update?.language ?? 'en').toLowerCase();
  const others = new Map(
    nodes
      .filter(({ kind, isLoose }) => kind === 'indicator' && !isLoose)
      .map((node) => [keyOf(node), node]),
  );
  const parts = new Map<string, Node>();
  const add = (node: Node): Node => {
    const key = JSON.stringify(pathOf(node));
    const present = parts.get(key);
    if (present) return present;
    if (node.inside) node.inside = add(node.inside);
    parts.set(key, node);
    return node;
  };
  const same = new Map<Node, Node>();
  let whole: Node | undefined;
  for (const node of nodes.filter(({ isLoose }) => isLoose)) {
    const other = others.get(keyOf(node));
    const match =
      known.get(`id ${(node.object.id as string | undefined) ?? ''}`) ?? known.get(keyOf(node));
    if (other) {
      same.set(node, other);
      other.object = { ...node.object, ...other.object };
    } else if (match?.inside) {
      node.object.id = match.object.id;
      node.inside = add(match.inside);
    } else {
      whole ??= {
        kind: 'goal',
        object: { id: 'indicators', name: 'Indicators' },
        where: node.where,
      };
      node.inside = whole;
    }
  }
  if (whole) {
    const message =
      'The table contains no goals; its new indicators are in a goal named “Indicators”.';
    repairs.add(whole.where, message);
  }
  for (const node of nodes) {
    const inside = node.inside && same.get(node.inside);
    if (inside) node.inside = inside;
  }
  const rest = nodes.filter((node) => !same.has(node));
  return [...parts.values(), ...rest, ...(whole ? [whole] : [])];
}

const pathOf = (node: Node | undefined): unknown[] =>
  node ? [...pathOf(node.inside), node.object.id] : [];
