import { warn } from '../dev/warn.js';

/**
 * Registers an element unless its tag is taken: the first definition wins, so that the script can
 * be on a page twice, or beside another version of itself. On a server, where there is no page, it
 * does nothing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof document === 'undefined') return;
  const registered = customElements.get(tag);
  if (!registered) customElements.define(tag, element);
  else if (registered !== element) {
    warn(
      'defined twice',
      `<${tag}> is on this page already, so this copy of the script left it alone. Load the script once.`,
    );
  }
}
