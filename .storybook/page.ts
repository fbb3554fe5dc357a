import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PlanElement } from '../src/elements/plan-element.js';
import { textDirection } from '../src/plan/language-tag.js';

/** What the toolbars choose: the page around a story. */
export interface PageGlobals {
  /** `auto`, `dark-page`, `light`, `dark`, or `theme-` and the name of a file in `src/themes/`. */
  theme: string;
  /** A BCP 47 tag. */
  language: string;
  /** `auto` is the language’s. */
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

/** The elements whose theme is the toolbar’s, with what the story had chosen. */
const changed = new WeakMap<Element, { own: string; set: string }>();

/** Gives an element the toolbar’s theme, unless the story chose one. */
function setTheme(element: PlanElement, theme: string) {
  const isAttribute = theme === 'light' || theme === 'dark';
  const before = changed.get(element);
  const own = before?.set === element.theme ? before.own : element.theme;
  const set = own === 'auto' && isAttribute ? theme : own;
  element.theme = set as PlanElement['theme'];
  changed.set(element, { own, set });
}

/** Makes the elements of a story follow the toolbars; those in shadow roots of the story’s own, too. */
function follow(place: ParentNode, theme: string) {
  for (const element of place.querySelectorAll('*')) {
    if (element.shadowRoot) follow(element.shadowRoot, theme);
    // An empty control is the page’s language; an empty attribute would be none.
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
