import { ref } from 'lit/directives/ref.js';
import type { LibraryElement } from '../src/elements/library-element.js';
import { feeds, plans, type SourceName } from './sources.js';

type Attribute = string | number | boolean | null | undefined;

/** The values of a story's controls: its plan, and attributes by their names. */
export interface StoryArgs {
  plan: SourceName;
  [attribute: string]: Attribute;
}

const isFeed = (name: string): name is keyof typeof feeds => Object.hasOwn(feeds, name);

/** Sets an element's plan and attributes to the values of a story's controls. */
export const given = (args: StoryArgs) =>
  ref((element) => element && setUp(element as LibraryElement, args));

/** Controls that aren't attributes of an element. */
const ofStories = new Set(['fallback']);

function setUp(element: LibraryElement, { plan, ...args }: StoryArgs) {
  element.plan = isFeed(plan) ? null : plans[plan];
  setAttribute(element, 'src', isFeed(plan) ? feeds[plan] : null);
  for (const [name, value] of Object.entries(args)) {
    if (!ofStories.has(name)) setAttribute(element, name, value);
  }
}

/** Leaves out empty attributes: `lang=""` would mean an unknown language, not the page's. */
function setAttribute(element: Element, name: string, value: Attribute) {
  if (value == null || value === false || value === '') element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}
