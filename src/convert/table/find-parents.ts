import type { Feed } from '../feed-types.js';
import { isFields } from '../merge-fields.js';
import type { RepairList } from '../repair-list.js';
import { isPart, type Node } from './nodes.js';

const canHold = (parent: Node, child: Node): boolean =>
  child.kind === 'measurement' ? parent.kind === 'indicator' : isPart(parent);

const escapeId = (id: string) => id.replaceAll('\\', '\\\\').replaceAll('/', '\\/');

/** Finds the parts that rows name as their parents. */
export class ParentFinder {
  readonly #index = new Map<string, number[]>();
  readonly #added: Node[] = [];

  readonly #nodes: readonly Node[];
  readonly #update: Feed | undefined;
  readonly #repairs: RepairList;

  constructor(nodes: readonly Node[], update: Feed | undefined, repairs: RepairList) {
    this.#nodes = nodes;
    this.#update = update;
    this.#repairs = repairs;
    for (const [i, { object, kind }] of nodes.entries()) {
      if (!/^(?:goal|objective|indicator)$/.test(kind)) continue;
      for (const name of [object.id, object.name]) {
        if (typeof name !== 'string') continue;
        this.#index.set(name, [...(this.#index.get(name) ?? []), i]);
      }
    }
  }

  /** Parents that are only in the feed to be updated. */
  get added(): readonly Node[] {
    return this.#added;
  }

  /** Sets `inside` of each node that has a parent. */
  resolve(): void {
    for (const [i, node] of this.#nodes.entries()) {
      if (node.inside || node.kind === 'goal') continue;
      const parent = node.parent === undefined ? this.#before(i) : this.#named(node.parent, i);
      if (parent) node.inside = parent;
      else if (node.parent !== undefined) {
        const rest = node.kind === 'objective' ? 'it became a goal' : 'the row was left out';
        this.#repairs.add(node.where, `There is no parent “${node.parent}”; ${rest}.`, 'error');
      }
    }
    for (const node of this.#nodes) this.#breakCircle(node);
  }

  /** Finds the nearest row above that this row can belong to. */
  #before(i: number): Node | undefined {
    const node = this.#nodes[i]!;
    for (let j = i - 1; j >= 0; j -= 1) {
      const other = this.#nodes[j]!;
      if (node.kind === 'objective' ? other.kind === 'goal' : canHold(other, node)) return other;
    }
    return undefined;
  }

  #named(name: string, i: number): Node | undefined {
    const node = this.#nodes[i]!;
    const fits = (j: number) => j !== i && canHold(this.#nodes[j]!, node);
    const byId = (this.#index.get(name) ?? []).filter(fits);
    const exact = byId.filter((j) => this.#nodes[j]!.object.id === name);
    const found = exact.length ? exact : byId;
    // If several have the id, the nearest one above is meant.
    const chosen = found.filter((j) => j < i).at(-1) ?? found[0];
    return this.#byPath(name, i) ?? this.#nodes[chosen ?? -1] ?? this.#inFeed(name, node);
  }

  /** Finds a parent by the ids from the top: `2/1`. */
  #byPath(path: string, i: number): Node | undefined {
    const ids = path.split(/(?<!\\)\//);
    const pathOf = (node: Node | undefined, seen = 0): string => {
      if (!node || seen > 64) return '';
      const above = pathOf(node.inside, seen + 1);
      return [above, escapeId(`${(node.object.id as string | undefined) ?? ''}`)]
        .filter(Boolean)
        .join('/');
    };
    const last = ids.at(-1)!.replaceAll('\\/', '/').replaceAll('\\\\', '\\');
    return (this.#index.get(last) ?? [])
      .filter((j) => j < i && canHold(this.#nodes[j]!, this.#nodes[i]!))
      .map((j) => this.#nodes[j]!)
      .findLast((other) => pathOf(other) === path);
  }

  /** Adds a parent from the feed to be updated, without any new content. */
  #inFeed(name: string, child: Node): Node | undefined {
    const find = (list: unknown, kind: Node['kind'], inside?: Node): Node | undefined => {
      for (const [i, part] of (Array.isArray(list) ? list : []).filter(isFields).entries()) {
        const id = `${(part.id as string | undefined) ?? i + 1}`;
        const node: Node = { kind, object: { id }, where: '', ...(inside && { inside }) };
        const isIt = (id === name || part.name === name) && canHold(node, child);
        const found = isIt
          ? node
          : (find(part.objectives, 'objective', node) ?? find(part.indicators, 'indicator', node));
        if (found) return found;
      }
      return undefined;
    };
    const found = find(this.#update?.goals, 'goal');
    const chain: Node[] = [];
    for (let node = found; node; node = node.inside) chain.unshift(node);
    this.#added.push(...chain);
    return found;
  }

  #breakCircle(node: Node): void {
    const seen = new Set<Node>();
    for (let at: Node | undefined = node; at; at = at.inside) {
      if (seen.has(at)) {
        delete at.inside;
        const name = `${(at.object.id ?? at.object.name) as string}`;
        this.#repairs.add(
          at.where,
          `“${name}” is among its own parents; it became a goal.`,
          'error',
        );
        return;
      }
      seen.add(at);
    }
  }
}
