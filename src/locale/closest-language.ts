/**
 * The language that an element is in: its own `lang`, else the nearest ancestor's, through shadow
 * roots, else the document's; empty where none says.
 */
export function closestLanguage(element: Element): string {
  let node: Node | null = element;
  while (node) {
    const found: Element | null = node instanceof Element ? node.closest('[lang]') : null;
    if (found) return found.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return element.ownerDocument.documentElement.lang;
}
