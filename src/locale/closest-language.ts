import { shadowHost } from './shadow-host.js';

/**
 * The language that an element is in: its own `lang`, else the nearest ancestor's, through shadow
 * roots, else the document's; empty where none says.
 */
export function closestLanguage(element: Element): string {
  let around: Element | undefined = element;
  while (around) {
    const found: Element | null = around.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    around = shadowHost(around);
  }
  return element.ownerDocument.documentElement.lang;
}
