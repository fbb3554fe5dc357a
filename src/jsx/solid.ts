import type { JSX } from 'solid-js';
import type { ElementProps, EventProps, LibraryTags } from './element-props.js';

type Props<Element> = ElementProps<Element> &
  EventProps<'on:'> &
  Omit<JSX.HTMLAttributes<Element>, keyof ElementProps<Element>>;

type LibraryElements = { [Tag in keyof LibraryTags]: Props<LibraryTags[Tag]> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends LibraryElements {}
  }
}
