import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PlanElement } from '../src/elements/plan-element.js';
import { textDirection } from '../src/plan/language-tag.js';

/** The choices in the toolbars: the page around a story. */
export interface PageGlobals {
  /** `auto`, `dark-page`, `light`, `dark`, or `theme-` and the name of a file in `src/themes/`. */
  theme: string;
  /** A BCP 47 tag. */
  language: string;
  /** `auto` means that of the language. */
  direction: string;
  /** CSS pixels, or `full`. */
  width: string;
}

export const initialGlobals: PageGlobals = {
  theme: 'auto',
  language: 'en',
  direction: 'auto',
  width: 'full',
};

/** The elements that have the theme of the toolbar, with the theme that the story set. */
const changed = new WeakMap<Element, { own: string; set: string }>();

/** Sets the theme of the toolbar on an element, unless the story sets one. */
function setTheme(element: PlanElement, theme: string) {
  const isAttribute = theme === 'light' || theme === 'dark';
  const before = changed.get(element);
  const own = before?.set === element.theme ? before.own : element.theme;
  const set = own === 'auto' && isAttribute ? theme : own;
  element.theme = set as PlanElement['theme'];
  changed.set(element, { own, set });
}

/** Makes the elements of a story follow the toolbars, including those in shadow roots. */
function follow(place: ParentNode, theme: string) {
  for (const element of place.querySelectorAll('*')) {
    if (element.shadowRoot) follow(element.shadowRoot, theme);
    // An empty control means the page’s language; an empty attribute would mean an unknown one.
    if (element.getAttribute('lang') === '') element.removeAttribute('lang');
    if (!('theme' in element)) continue;
    setTheme(element as PlanElement, theme);
  }
}

/** The page around a story: its language, direction, width and theme. */
export function page(story: () => unknown, { globals }: { globals: Partial<PageGlobals> }) {
  const { theme, language, direction, width } = { ...initialGlobals, ...globals };
  const size = width === 'full' ? '' : `inline-size: ${width}px`;
  return html`<div
    class=${theme === 'dark-page' ? 'story-page story-dark-page' : 'story-page'}
    lang=${language}
    dir=${direction === 'auto' ? textDirection(language) : direction}
    style=${size}
    ${ref((place) => place && queueMicrotask(() => follow(place, theme)))}
  >
    ${story()}
  </div>`;
}
