import { ref } from 'lit/directives/ref.js';
import type { LibraryElement } from '../src/elements/library-element.js';
import { feeds, plans, type SourceName } from './sources.js';

type Attribute = string | number | boolean | null | undefined;

/** What a story is set to: where its plan comes from, and attributes by their names. */
export interface StoryArgs {
  plan: SourceName;
  [attribute: string]: Attribute;
}

const isFeed = (name: string): name is keyof typeof feeds => Object.hasOwn(feeds, name);

/** Gives an element of the library the plan and the attributes that a story is set to. */
export const given = (args: StoryArgs) =>
  ref((element) => element && setUp(element as LibraryElement, args));

/** What a story is set to and no element knows. */
const ofStories = new Set(['fallback']);

function setUp(element: LibraryElement, { plan, ...args }: StoryArgs) {
  element.plan = isFeed(plan) ? null : plans[plan];
  setAttribute(element, 'src', isFeed(plan) ? feeds[plan] : null);
  for (const [name, value] of Object.entries(args)) {
    if (!ofStories.has(name)) setAttribute(element, name, value);
  }
}

/** An empty attribute is an absent one: `lang=""` would be no language, not the page’s. */
function setAttribute(element: Element, name: string, value: Attribute) {
  if (value == null || value === false || value === '') element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}
