import { nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** Draws a `<details>` element around its content. */
type Frame = (content: unknown, onToggle: (event: Event) => void) => TemplateResult;

/** The content is drawn when the disclosure is first opened, so that thousands of closed ones stay fast. */
class DrawWhenOpened extends AsyncDirective {
  #isDrawn = false;
  #frame: Frame | undefined;
  #draw: (() => unknown) | undefined;

  override render(frame: Frame, draw: () => unknown, isOpen = false): TemplateResult {
    this.#isDrawn ||= isOpen;
    this.#frame = frame;
    this.#draw = draw;
    return frame(this.#isDrawn ? draw() : nothing, this.#onToggle);
  }

  readonly #onToggle = ({ currentTarget }: Event) => {
    if (this.#isDrawn || !(currentTarget as HTMLDetailsElement).open) return;
    this.#isDrawn = true;
    this.setValue(this.#frame!(this.#draw!(), this.#onToggle));
  };
}

/**
 * A disclosure whose content is drawn when it is first opened.
 *
 * @param frame draws a `<details>` element with a listener for `toggle`
 * @param draw draws its content
 * @param isOpen whether it is open initially
 */
export const drawWhenOpened: (frame: Frame, draw: () => unknown, isOpen?: boolean) => unknown =
  directive(DrawWhenOpened);
