import { shadowHost } from '../locale/shadow-host.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly followers: Set<() => void>;
}

/** One observer for each document and shadow root, however many elements in it follow its languages. */
const watches = new WeakMap<Node, Watch>();

function watch(root: Node): Watch {
  const followers = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const follow of followers) follow();
  });
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  const started = { observer, followers };
  watches.set(root, started);
  return started;
}

/** The roots that an element is in, from the innermost shadow root to the document. */
function rootsOf(element: Element): Node[] {
  const host = shadowHost(element);
  return [element.getRootNode(), ...(host ? rootsOf(host) : [])];
}

/**
 * Calls back whenever a `lang` changes on an element, around it or on the document, through shadow
 * roots.
 *
 * @returns what ends that
 */
export function watchLanguage(element: Element, follow: () => void): () => void {
  const roots = rootsOf(element);
  for (const root of roots) (watches.get(root) ?? watch(root)).followers.add(follow);
  return () => {
    for (const root of roots) {
      const { observer, followers } = watches.get(root)!;
      followers.delete(follow);
      if (followers.size) continue;
      observer.disconnect();
      watches.delete(root);
    }
  };
}
