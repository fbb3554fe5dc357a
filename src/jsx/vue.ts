import type { HTMLAttributes } from 'vue';
import type { ElementProps, EventProps, LibraryTags } from './element-props.js';

/** In Vue templates a listener is `@library-load`; its prop is `onLibraryLoad`. */
type Listeners = {
  [Name in keyof EventProps<''> as `on${Pascal<Name>}`]?: EventProps<''>[Name];
};

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Component<Element> = new () => Element & {
  $props: ElementProps<Element> & Listeners & Omit<HTMLAttributes, keyof ElementProps<Element>>;
};

type LibraryComponents = { [Tag in keyof LibraryTags]: Component<LibraryTags[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends LibraryComponents {}
}
