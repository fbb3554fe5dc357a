import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';

/** How many items are drawn in one go: a few milliseconds' work, and more than a screenful. */
const slice = 100;

interface Item {
  id: string;
}

type Draw<Part> = (item: Part) => unknown;

/**
 * Draws a long list slice by slice, so that the first screen doesn't wait for the ten-thousandth
 * item. A slice is drawn anew only when the list is.
 */
class InSlices extends AsyncDirective {
  #slices: (readonly Item[])[] = [];
  #shown = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #draw: Draw<Item> = () => nothing;
  #onGrown: () => void = () => {};

  override render(items: readonly Item[], draw: Draw<Item>, onGrown: () => void): unknown {
    this.#slices = [];
    for (let i = 0; i < items.length; i += slice) this.#slices.push(items.slice(i, i + slice));
    this.#draw = draw;
    this.#onGrown = onGrown;
    this.#shown = Math.min(Math.max(1, this.#shown), this.#slices.length);
    this.#goOn();
    return this.#views();
  }

  override disconnected() {
    clearTimeout(this.#timer);
  }

  override reconnected() {
    this.#goOn();
  }

  #views(): unknown {
    const draw = this.#draw;
    return this.#slices
      .slice(0, this.#shown)
      .map((items) => guard([items, draw], () => repeat(items, ({ id }) => id, draw)));
  }

  #goOn() {
    clearTimeout(this.#timer);
    if (this.#shown >= this.#slices.length) return;
    this.#timer = setTimeout(() => {
      this.#shown += 1;
      this.setValue(this.#views());
      this.#onGrown();
      this.#goOn();
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
