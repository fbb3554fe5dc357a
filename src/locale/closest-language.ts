/**
 * Returns the language of an element: its `lang` attribute, or that of its nearest ancestor
 * through shadow roots; empty if there is none.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#language
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

/** Returns the host of the shadow root around a node; undefined if it is in none. */
export function shadowHost(node: Node): Element | undefined {
  const root = node.getRootNode();
  // Not `instanceof`, because an adopted root belongs to another window.
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}
