import { AsyncDirective, directive } from 'lit/async-directive.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';

/** How many items are drawn in one go: a few milliseconds' work, and more than a screenful. */
const slice = 100;

interface Item {
  id: string;
}

type Draw<Part> = (item: Part) => unknown;

/** Some of a list's items, and how they are drawn. */
interface Slice {
  readonly items: readonly Item[];
  readonly draw: Draw<Item>;
}

const areSame = (a: readonly Item[], b: readonly Item[]) =>
  a.length === b.length && a.every(({ id }, i) => id === b[i]!.id);

/**
 * Draws a long list slice by slice, so that the first screen doesn't wait for the ten-thousandth
 * item. What is drawn anew begins with the first slice, too: slices of the same items stay on the page
 * until their turn comes, others go at once.
 */
class InSlices extends AsyncDirective {
  #slices: Slice[] = [];
  #drawn: Slice[] = [];
  /** How many of the slices are on the page as they are to be. */
  #done = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onGrown: () => void = () => {};

  override render(items: readonly Item[], draw: Draw<Item>, onGrown: () => void): unknown {
    this.#slices = [];
    for (let i = 0; i < items.length; i += slice) {
      this.#slices.push({ items: items.slice(i, i + slice), draw });
    }
    this.#onGrown = onGrown;
    const kept = this.#drawn.findIndex(
      ({ items }, i) => !areSame(items, this.#slices[i]?.items ?? []),
    );
    if (kept >= 0) this.#drawn.length = kept;
    this.#done = 0;
    return this.#drawNext();
  }

  override disconnected() {
    clearTimeout(this.#timer);
  }

  override reconnected() {
    this.#goOn();
  }

  #drawNext(): unknown {
    const next = this.#slices[this.#done];
    if (next) this.#drawn[this.#done] = next;
    this.#done += 1;
    this.#goOn();
    return this.#drawn.map(({ items, draw }) =>
      guard([items, draw], () => repeat(items, ({ id }) => id, draw)),
    );
  }

  #goOn() {
    clearTimeout(this.#timer);
    if (this.#done >= this.#slices.length) return;
    this.#timer = setTimeout(() => {
      this.setValue(this.#drawNext());
      this.#onGrown();
    });
  }
}

const inSlicesDirective = directive(InSlices);

/** The class of a list so long that what is out of sight needn't be laid out. */
export const bulk = ({ length }: readonly unknown[]) => (length > slice ? 'many' : '');

/** @param onGrown told whenever more of the list is there */
export const inSlices = <Part extends Item>(
  items: readonly Part[],
  draw: Draw<Part>,
  onGrown: () => void,
): unknown => inSlicesDirective(items, draw as Draw<Item>, onGrown);
