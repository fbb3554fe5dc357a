import { warn } from '../console/warn.js';
import { canDraw } from '../elements/fallback.js';
import { definedTags } from './defined-tags.js';

/**
 * Registers an element unless its tag is taken: the first definition wins, so that the script can
 * be on a page twice, or beside another version of itself. Where the page's policy forbids drawing,
 * a tag is left undefined and shows what is written inside it. On a server, where there is no page,
 * it does nothing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof document === 'undefined') return;
  const registered = customElements.get(tag);
  if (registered && registered !== element) {
    warn(
      'defined twice',
      `<${tag}> is on this page already, so this copy of the script left it alone. Load the script once.`,
    );
  }
  if (!registered && canDraw()) customElements.define(tag, element);
  if (customElements.get(tag)) definedTags.add(tag);
}
