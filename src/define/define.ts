import { warn } from '../console/warn.js';
import { canDraw } from '../elements/fallback.js';
import { definedTags } from './defined-tags.js';

/**
 * Registers a custom element. Does nothing if the tag is already defined, so that a page may
 * include the script twice or in two versions; if the page's Content-Security-Policy prevents
 * drawing, so that the fallback content is shown; and on a server.
 *
 * @param tag the name of the element, such as `library-goals`
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof document === 'undefined') return;
  const registered = customElements.get(tag);
  if (registered && registered !== element) {
    warn(
      'defined twice',
      `<${tag}> is already defined on this page, so this copy of the script did not define it again. Load the script once.`,
    );
  }
  if (!registered && canDraw()) customElements.define(tag, element);
  if (customElements.get(tag)) definedTags.add(tag);
}
