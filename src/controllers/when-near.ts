/** How far outside the viewport an element counts as near. */
const rootMargin = '400px';

/**
 * Calls back when an element comes near the viewport; at once where none is given, or the engine
 * can't tell.
 *
 * @returns how to call it off
 */
export function whenNear(element: Element | undefined, callback: () => void): () => void {
  // An element without a box of its own, as `display: contents`, is where its children are.
  const targets = element?.getClientRects().length ? [element] : [...(element?.children ?? [])];
  if (!targets.length || !window.IntersectionObserver) {
    callback();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin },
  );
  for (const target of targets) observer.observe(target);
  return () => observer.disconnect();
}
