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
  /** Whether it has been taken off the page. */
  isOut: boolean;
}

/**
 * The items of a list on the page. They are drawn one by one, as long as there is time. Those that are
 * drawn already keep their elements and get their new places, and only what has changed in them is drawn.
 */
export class KeyedItems {
  readonly #list: ChildPart;
  #wanted: Wanted | undefined;
  #ids: ReadonlySet<string> = new Set();
  /** The items in their places, in order. */
  #placed: Drawn[] = [];
  /** The number of them that are up to date. */
  #updated = 0;
  /** The old items, which follow on the page until they are taken out. */
  #old: Drawn[] = [];
  #firstOld = 0;
  #oldById = new Map<string, Drawn>();

  constructor(list: ChildPart) {
    this.#list = list;
  }

  get node(): Node {
    return this.#list.parentNode;
  }

  /** Begins to draw other items, or the same ones in another order. */
  want(wanted: Wanted): void {
    const { items } = wanted;
    const all = [...this.#placed, ...this.#old.filter(({ isSettled }) => !isSettled)];
    const kept = all.findIndex(({ id, isOut }, i) => isOut || id !== items[i]?.id);
    this.#placed = kept < 0 ? all : all.slice(0, kept);
    this.#old = kept < 0 ? [] : all.slice(kept);
    for (const old of this.#old) old.isSettled = false;
    this.#firstOld = 0;
    this.#oldById = new Map(this.#old.map((old) => [old.id, old]));
    this.#ids = new Set(this.#old.length ? items.map(({ id }) => id) : []);
    this.#updated = 0;
    this.#wanted = wanted;
  }

  /** Draws as many items as there is time for, and returns whether all of them are drawn. */
  draw(hasTime: HasTime): boolean {
    const isDone = this.#place(hasTime) && this.#update(hasTime) && this.#removeOld(hasTime);
    if (!isDone) this.#takeOutOld();
    return isDone;
  }

  #place(hasTime: HasTime): boolean {
    const { items } = this.#wanted!;
    while (this.#placed.length < items.length) {
      if (this.#placeNext(items[this.#placed.length]!) && !hasTime()) break;
    }
    return this.#placed.length === items.length;
  }

  /** Puts an item before the old ones, and returns whether anything had to be done for it. */
  #placeNext(item: Item): boolean {
    const found = this.#oldById.get(item.id);
    const next = this.#nextOld();
    const isUnwanted = next && next !== found && !this.#ids.has(next.id);
    if (isUnwanted) this.#remove(next);
    const before = this.#nextOld()?.part;
    const isInPlace = found && found.part === before;
    const part = isInPlace ? found.part : insertPart(this.#list, before, found?.part);
    const drawn = Object.assign(found ?? { id: item.id, part }, { isSettled: true, isOut: false });
    this.#oldById.delete(item.id);
    this.#placed.push(drawn);
    return found ? !isInPlace || !!isUnwanted : this.#draw(drawn, item);
  }

  #update(hasTime: HasTime): boolean {
    const { items } = this.#wanted!;
    while (this.#updated < items.length) {
      const hasChanged = this.#draw(this.#placed[this.#updated]!, items[this.#updated]!);
      this.#updated += 1;
      if (hasChanged && !hasTime()) break;
    }
    return this.#updated === items.length;
  }

  /** Draws an item if something has changed, and returns whether it has. */
  #draw(drawn: Drawn, item: Item): boolean {
    const { draw, stateOf, version } = this.#wanted!;
    const state = stateOf(item);
    if (drawn.item === item && drawn.state === state && drawn.version === version) return false;
    Object.assign(drawn, { item, state, version });
    setChildPartValue(drawn.part, draw(item));
    return true;
  }

  /** The first old item that is still on the page and has no place yet. */
  #nextOld(): Drawn | undefined {
    while (this.#old[this.#firstOld]?.isSettled) this.#firstOld += 1;
    const next = this.#old[this.#firstOld];
    return next?.isOut ? undefined : next;
  }

  #removeOld(hasTime: HasTime): boolean {
    for (let old = this.#old.pop(); old; old = this.#old.pop()) {
      if (old.isSettled) continue;
      this.#remove(old);
      if (!hasTime()) return false;
    }
    return true;
  }

  #remove(old: Drawn) {
    removeWhole(old.part);
    old.isSettled = true;
    this.#oldById.delete(old.id);
  }

  /**
   * Takes the old items off the page, because readers see the others before these are removed or have got
   * their places. Then items are only added at the end of the list, which takes the same time however
   * long it is.
   */
  #takeOutOld() {
    const out = this.#old.filter(({ isSettled, isOut }) => !isSettled && !isOut);
    const [first] = out;
    if (!first) return;
    const range = document.createRange();
    range.setStartBefore(first.part.startNode!);
    range.setEndAfter(out.at(-1)!.part.endNode!);
    range.extractContents();
    for (const old of out) old.isOut = true;
  }
}

/** Also removes the comment at the end of a part, which Lit leaves. */
function removeWhole(part: ChildPart) {
  const end = part.endNode as ChildNode | null;
  removePart(part);
  end?.remove();
}
