import type { HTMLAttributes } from 'preact';
import type { ElementProps, EventProps, LibraryTags } from './element-props.js';

type Props<Element extends EventTarget> = ElementProps<Element> &
  EventProps<'on'> &
  Omit<HTMLAttributes<Element>, keyof ElementProps<Element>>;

type LibraryElements = { [Tag in keyof LibraryTags]: Props<LibraryTags[Tag]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends LibraryElements {}
  }
}
