import type { ChildPart } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';
import type { HasTime } from './drawing-queue.js';

export interface Item {
  readonly id: string;
}

/** What is to be drawn. */
export interface Wanted {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => unknown;
  /** What the drawing of an item depends on besides the item and the version. */
  readonly stateOf: (item: Item) => unknown;
  /** Changes with everything that the drawing of all items depends on. */
  readonly version: number;
}

/** An item on the page. */
interface Drawn {
  readonly id: string;
  readonly part: ChildPart;
  item?: Item;
  state?: unknown;
  version?: number;
  /** Whether it is no longer among the old items, because it has got its place or was removed. */
  isSettled: boolean;
}

/**
 * The items of a list on the page. They are drawn one by one, as long as there is time: those that are
 * drawn already keep their elements and get their new places, and only what has changed in them is drawn.
 */
export class KeyedItems {
  readonly #list: ChildPart;
  #wanted: Wanted | undefined;
  #ids: ReadonlySet<string> = new Set();
  /** The items in their places, in order. Those from `#next` on may be out of date. */
  #placed: Drawn[] = [];
  #next = 0;
  /** The old items, which follow on the page. */
  #old: Drawn[] = [];
  #firstOld = 0;
  #oldById = new Map<string, Drawn>();
  /** Hides the old items, because those that are drawn are followed by those that aren't drawn yet. */
  readonly #mark = document.createElement('template');

  constructor(list: ChildPart) {
    this.#list = list;
    this.#mark.className = 'old-items';
  }

  get node(): Node {
    return this.#list.parentNode;
  }

  /** Begins to draw other items, or the same ones in another order. */
  want(wanted: Wanted): void {
    const { items } = wanted;
    this.#skipSettled();
    const all = [
      ...this.#placed,
      ...this.#old.slice(this.#firstOld).filter((old) => !old.isSettled),
    ];
    const kept = all.findIndex(({ id }, i) => id !== items[i]?.id);
    this.#placed = kept < 0 ? all : all.slice(0, kept);
    this.#old = kept < 0 ? [] : all.slice(kept);
    for (const old of this.#old) old.isSettled = false;
    this.#firstOld = 0;
    this.#oldById = new Map(this.#old.map((old) => [old.id, old]));
    this.#ids = new Set(this.#old.length ? items.map(({ id }) => id) : []);
    this.#next = 0;
    this.#wanted = wanted;
  }

  /** Draws as many items as there is time for, and returns whether all of them are drawn. */
  draw(hasTime: HasTime): boolean {
    const isDone = this.#place(hasTime) && this.#removeOld(hasTime);
    this.#markOld();
    return isDone;
  }

  #place(hasTime: HasTime): boolean {
    const { items } = this.#wanted!;
    while (this.#next < items.length) {
      const item = items[this.#next]!;
      const isPlaced = this.#next < this.#placed.length;
      if (!isPlaced) this.#placed.push(this.#take(item.id));
      const hasChanged = this.#update(this.#placed[this.#next]!, item);
      this.#next += 1;
      if ((hasChanged || !isPlaced) && !hasTime()) return this.#next === items.length;
    }
    return true;
  }

  #update(drawn: Drawn, item: Item): boolean {
    const { draw, stateOf, version } = this.#wanted!;
    const state = stateOf(item);
    if (drawn.item === item && drawn.state === state && drawn.version === version) return false;
    Object.assign(drawn, { item, state, version });
    setChildPartValue(drawn.part, draw(item));
    return true;
  }

  /** Puts the item with an id before the old ones. */
  #take(id: string): Drawn {
    const found = this.#oldById.get(id);
    // Usually it is the next one: then nothing has to be moved.
    const next = this.#skipSettled();
    if (next && next !== found && !this.#ids.has(next.id)) this.#remove(next);
    const before = this.#skipSettled();
    if (!found) {
      return { id, part: insertPart(this.#list, before?.part), isSettled: true };
    }
    if (found !== before) insertPart(this.#list, before!.part, found.part);
    found.isSettled = true;
    this.#oldById.delete(id);
    return found;
  }

  /** The first old item that has no place yet. */
  #skipSettled(): Drawn | undefined {
    while (this.#old[this.#firstOld]?.isSettled) this.#firstOld += 1;
    return this.#old[this.#firstOld];
  }

  #removeOld(hasTime: HasTime): boolean {
    for (let old = this.#skipSettled(); old; old = this.#skipSettled()) {
      this.#remove(old);
      if (!hasTime()) return !this.#skipSettled();
    }
    return true;
  }

  #remove(old: Drawn) {
    const end = old.part.endNode as ChildNode | null;
    removePart(old.part);
    // Lit leaves it.
    end?.remove();
    old.isSettled = true;
    this.#oldById.delete(old.id);
  }

  #markOld() {
    const first = this.#skipSettled()?.part.startNode;
    if (!first) this.#mark.remove();
    else if (first.previousSibling !== this.#mark)
      first.parentNode!.insertBefore(this.#mark, first);
  }
}
