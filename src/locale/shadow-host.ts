/** The host of the shadow root that a node is in; undefined outside of one, whatever document it is in. */
export function shadowHost(node: Node): Element | undefined {
  const root = node.getRootNode();
  // Not `instanceof`: after an adoption the root is of another window.
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}
