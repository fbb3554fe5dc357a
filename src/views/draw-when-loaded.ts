import { type CSSResult, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart, DirectiveParameters } from 'lit/directive.js';
import type { LazyPart } from '../parts/lazy-part.js';
import { addStyles } from '../styles/adopt-styles.js';

/** The code of a view that is loaded when it is needed, with the styles that it adds to those of the element. */
export interface ViewModule {
  readonly styles: readonly CSSResult[];
}

type Draw = (module: ViewModule) => unknown;

class DrawWhenLoaded extends AsyncDirective {
  #draw: Draw | undefined;
  #isWaiting = false;

  /** Called by itself outside browsers, where the part has been loaded. */
  override render(...[{ module }, draw]: [part: LazyPart<ViewModule>, draw: Draw]): unknown {
    return module ? draw(module) : nothing;
  }

  override update({ options }: ChildPart, [part, draw]: DirectiveParameters<this>): unknown {
    this.#draw = draw;
    const { shadowRoot } = options!.host as HTMLElement;
    if (part.module) addStyles(shadowRoot!, part.module.styles);
    else if (!this.#isWaiting) void this.#wait(part, shadowRoot!);
    return this.render(part, draw);
  }

  async #wait(part: LazyPart<ViewModule>, root: ShadowRoot) {
    this.#isWaiting = true;
    await part.load();
    this.#isWaiting = false;
    // It is tried again when this is next drawn, for example after the feed has been loaded again.
    if (!part.module) return;
    addStyles(root, part.module.styles);
    this.setValue(this.#draw!(part.module));
  }
}

const drawWhenLoadedDirective = directive(DrawWhenLoaded);

/**
 * Draws something when a part of the code has been loaded, and nothing before.
 *
 * @param draw takes the part’s module
 */
export const drawWhenLoaded = <Module extends ViewModule>(
  part: LazyPart<Module>,
  draw: (module: Module) => unknown,
): unknown => drawWhenLoadedDirective(part, draw as unknown as Draw);
