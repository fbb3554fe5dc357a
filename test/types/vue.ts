import type { GlobalComponents } from 'vue';
import type {} from 'library-goals/vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const goals: Props<'library-goals'> = {
  lang: 'en',
  class: 'plan',
  layout: 'cards',
  'heading-level': 3,
  filterable: true,
  onLibraryGoalToggle: ({ detail }) => detail.goal.length,
};
export const vision: Props<'library-vision'> = {
  plan: { version: 1, vision: 'To be found.', goals: [] },
  headingLevel: 3,
};

// @ts-expect-error A misspelt attribute.
export const misspelt: Props<'library-goals'> = { scr: '/plan.json' };
// @ts-expect-error An unknown layout.
export const carts: Props<'library-goals'> = { layout: 'carts' };
// @ts-expect-error An attribute of another element.
export const other: Props<'library-vision'> = { layout: 'list' };
// @ts-expect-error An unknown element.
export type Unknown = Props<'library-gaols'>;
export const event: Props<'library-goals'> = {
  // @ts-expect-error A misspelt field of an event.
  onLibraryLoad: ({ detail }) => detail.paln,
};
