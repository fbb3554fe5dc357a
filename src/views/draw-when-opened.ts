import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart, DirectiveParameters } from 'lit/directive.js';
import type { Drawing } from './drawing-queue.js';
import { cancelDrawing, drawWhenIdle } from './waiting-drawings.js';

type Draw = () => unknown;

class DrawWhenOpened extends AsyncDirective {
  #drawing: Drawing | undefined;
  #draw: Draw | undefined;
  #isDrawn = false;
  #isWaiting = false;

  /** Called by itself outside browsers, where everything is drawn. */
  override render(...[draw]: [draw: Draw, whenIdle?: boolean]): unknown {
    return draw();
  }

  override update(part: ChildPart, [draw, whenIdle]: DirectiveParameters<this>): unknown {
    const details = part.parentNode as HTMLDetailsElement;
    this.#draw = draw;
    if (!this.#drawing) {
      this.#drawing = { place: details, draw: this.#drawNow };
      details.addEventListener('toggle', () => details.open && this.#drawNow());
    }
    this.#isDrawn ||= details.open;
    this.#isWaiting = !this.#isDrawn && whenIdle === true;
    this.#wait();
    return this.#isDrawn ? draw() : nothing;
  }

  override disconnected() {
    cancelDrawing(this.#drawing!);
  }

  override reconnected() {
    this.#wait();
  }

  #wait() {
    if (this.#isWaiting) drawWhenIdle(this.#drawing!);
    else cancelDrawing(this.#drawing!);
  }

  readonly #drawNow = (): true => {
    if (this.#isDrawn) return true;
    this.#isDrawn = true;
    this.#isWaiting = false;
    this.#wait();
    this.setValue(this.#draw!());
    return true;
  };
}

const drawWhenOpenedDirective = directive(DrawWhenOpened);

/** Draws the content of the `<details>` element around it when it is first opened. */
export const drawWhenOpened = (draw: Draw): unknown => drawWhenOpenedDirective(draw);

/**
 * Draws the content of the `<details>` element around it when the page is idle, so that it can be found in
 * the page; before that, when it is opened or printed.
 */
export const drawWhenOpenedOrIdle = (draw: Draw): unknown => drawWhenOpenedDirective(draw, true);
