import type { ChildPart } from 'lit/directive.js';
import { insertPart, setChildPartValue } from 'lit/directive-helpers.js';
import type { HasTime } from './drawing-queue.js';
import { insertOffPage, removeWhole, takeOutRange } from './list-parts.js';

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

/**
 * The number of items that are drawn off the page before they are added to it. With each addition, the browser
 * looks at all items, so the additions become larger as the list becomes longer, up to what a short task can add.
 */
const batchSize = (shown: number) => Math.min(500, Math.max(20, shown / 2));

/** An item that has been drawn. */
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
  /** Where items are drawn that aren't on the page yet. */
  #offPage: ChildPart | undefined;
  #wanted: Wanted | undefined;
  #ids: ReadonlySet<string> = new Set();
  /** The items in their places, in order. */
  #placed: Drawn[] = [];
  /** The number of them that are on the page. */
  #shown = 0;
  /** The first ones are drawn on the page, at once; later ones are added in batches. */
  #isFirstStep = true;
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
    this.#show();
    const all = [...this.#placed, ...this.#old.filter(({ isSettled }) => !isSettled)];
    const kept = all.findIndex(({ id, isOut }, i) => isOut || id !== items[i]?.id);
    this.#placed = kept < 0 ? all : all.slice(0, kept);
    this.#old = kept < 0 ? [] : all.slice(kept);
    for (const old of this.#old) old.isSettled = false;
    this.#firstOld = 0;
    this.#oldById = new Map(this.#old.map((old) => [old.id, old]));
    this.#ids = new Set(this.#old.length ? items.map(({ id }) => id) : []);
    this.#shown = this.#placed.length;
    this.#isFirstStep = true;
    this.#updated = 0;
    this.#wanted = wanted;
  }

  /** Draws as many items as there is time for, and returns whether all of them are drawn. */
  draw(hasTime: HasTime): boolean {
    const isDone = this.#place(hasTime) && this.#update(hasTime) && this.#removeOld(hasTime);
    if (!isDone) this.#takeOutOld();
    this.#isFirstStep = false;
    return isDone;
  }

  #place(hasTime: HasTime): boolean {
    const { items } = this.#wanted!;
    while (this.#placed.length < items.length) {
      if (this.#placeNext(items[this.#placed.length]!) && !hasTime()) break;
    }
    const isDone = this.#placed.length === items.length;
    const waiting = this.#placed.length - this.#shown;
    if (isDone || this.#isFirstStep || waiting >= batchSize(this.#shown)) this.#show();
    return isDone;
  }

  /** Adds the items to the page that were drawn off it. */
  #show() {
    if (this.#isFirstStep) this.#shown = this.#placed.length;
    while (this.#shown < this.#placed.length) {
      insertPart(this.#list, undefined, this.#placed[this.#shown]!.part);
      this.#shown += 1;
    }
  }

  /** Puts an item before the old ones, and returns whether anything had to be done for it. */
  #placeNext(item: Item): boolean {
    const found = this.#oldById.get(item.id);
    const next = this.#nextOld();
    const isUnwanted = next && next !== found && !this.#ids.has(next.id);
    if (isUnwanted) this.#remove(next);
    const before = this.#nextOld()?.part;
    const isInPlace = found && found.part === before;
    const part = isInPlace ? found.part : this.#insert(before, found?.part);
    const drawn = Object.assign(found ?? { id: item.id, part }, { isSettled: true, isOut: false });
    this.#oldById.delete(item.id);
    this.#placed.push(drawn);
    return found ? !isInPlace || !!isUnwanted : this.#draw(drawn, item);
  }

  /** After the first step, no old items are on the page, so the new ones come last. */
  #insert(before: ChildPart | undefined, part: ChildPart | undefined): ChildPart {
    if (this.#isFirstStep) return insertPart(this.#list, before, part);
    return insertPart((this.#offPage ??= insertOffPage(this.#list)), undefined, part);
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
    takeOutRange(first.part, out.at(-1)!.part);
    for (const old of out) old.isOut = true;
  }
}
