/** Returns the host of the shadow root around a node; undefined if it is in none. */
export function shadowHost(node: Node): Element | undefined {
  const root = node.getRootNode();
  // Not `instanceof`, because an adopted root belongs to another window.
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}
