import { nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** Draws a disclosure around what it discloses. */
type Frame = (content: unknown, onToggle: (event: Event) => void) => TemplateResult;

/** What a disclosure discloses is drawn when it is first opened: thousands of closed ones cost little. */
class OnceOpened extends AsyncDirective {
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
 * @param frame a `<details>` with its listener of `toggle`
 * @param draw draws its content
 * @param isOpen whether it is open initially
 */
export const onceOpened: (frame: Frame, draw: () => unknown, isOpen?: boolean) => unknown =
  directive(OnceOpened);
