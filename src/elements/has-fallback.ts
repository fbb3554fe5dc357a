const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** Whether an element has children of its own that a visitor would see. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node.nodeType === Node.ELEMENT_NODE
      ? !silent.has(node.nodeName)
      : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
}
