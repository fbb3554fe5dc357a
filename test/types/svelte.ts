import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'library-goals/svelte';

export const goals: SvelteHTMLElements['library-goals'] = {
  lang: 'en',
  class: 'plan',
  layout: 'cards',
  'heading-level': 3,
  filterable: true,
  'onlibrary-goal-toggle': ({ detail }) => detail.goal.length,
};
export const vision: SvelteHTMLElements['library-vision'] = {
  plan: { version: 1, vision: 'To be found.', goals: [] },
  headingLevel: 3,
};

// @ts-expect-error A misspelt attribute.
export const misspelt: SvelteHTMLElements['library-goals'] = { scr: '/plan.json' };
// @ts-expect-error An unknown layout.
export const carts: SvelteHTMLElements['library-goals'] = { layout: 'carts' };
// @ts-expect-error An attribute of another element.
export const other: SvelteHTMLElements['library-vision'] = { layout: 'list' };
export const event: SvelteHTMLElements['library-goals'] = {
  // @ts-expect-error A misspelt field of an event.
  'onlibrary-load': ({ detail }) => detail.paln,
};
