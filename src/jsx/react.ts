import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementProps, EventProps, LibraryTags } from './element-props.js';

type Props<Element> = ElementProps<Element> &
  EventProps<'on'> &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof ElementProps<Element>>;

type LibraryElements = { [Tag in keyof LibraryTags]: Props<LibraryTags[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends LibraryElements {}
  }
}
