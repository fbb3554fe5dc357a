import type { HTMLAttributes } from 'svelte/elements';
import type { ElementProps, EventProps, LibraryTags } from './element-props.js';

type Props<Element extends EventTarget> = ElementProps<Element> &
  EventProps<'on'> &
  Omit<HTMLAttributes<Element>, keyof ElementProps<Element>>;

type LibraryElements = { [Tag in keyof LibraryTags]: Props<LibraryTags[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends LibraryElements {}
}
