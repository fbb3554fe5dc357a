import { withNullPrototype } from '../plan/null-prototype.js';

/** The source of an element's plan. `base` is the address that relative addresses are resolved against. */
export type PlanSource =
  | { kind: 'object'; value: unknown; base: string }
  | { kind: 'inline'; text: string; base: string }
  | { kind: 'feed'; src: string; base: string; refresh: number }
  | { kind: 'none' };

/** An element whose property or children can name a source. */
export interface PlanInputs extends HTMLElement {
  plan?: unknown;
}

const inlineSelector = ':scope > script[type="application/json"]';

/**
 * Returns the source that an element names: its `plan` property, otherwise `src`, otherwise a
 * script child.
 *
 * @param inputs.refresh the interval between two loads, in seconds; 0 means never
 */
export function planSource(
  host: PlanInputs,
  { src, refresh }: { src: string | undefined; refresh: number },
): PlanSource {
  const base = host.baseURI;
  // Preact removes a property by setting it to ''.
  if (host.plan != null && host.plan !== '') return { kind: 'object', value: host.plan, base };
  if (src) return { kind: 'feed', src, base, refresh };
  const script = host.querySelector(inlineSelector);
  return isComplete(script) ? { kind: 'inline', text: script.textContent, base } : { kind: 'none' };
}

/** Whether a script child exists and is complete. While the page is parsed, its text may still grow. */
function isComplete(script: Element | null): script is Element {
  return !!script && (script.ownerDocument.readyState !== 'loading' || !!script.nextSibling);
}

/** Whether two sources are the same, so that the plan isn't read again. */
export function sameSource(a: PlanSource, b: PlanSource): boolean {
  const keys = Object.keys(a) as (keyof PlanSource)[];
  return a.kind === b.kind && keys.every((key) => a[key] === b[key]);
}

/** How far outside the viewport an element may be to count as near. */
const rootMargin = '400px';

/**
 * Calls a function once when an element is near the viewport; immediately without an element or
 * without `IntersectionObserver`.
 *
 * @returns a function that cancels this
 */
export function whenNear(element: Element | undefined, callback: () => void): () => void {
  // An element without a box, such as one with `display: contents`, is where its children are.
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

/**
 * Calls a function once when the document is parsed and the current task has ended, so that
 * scripts can set properties and add children before.
 *
 * @returns a function that cancels this
 */
export function afterParsing(document: Document, callback: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const later = () => {
    const timer = setTimeout(callback);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', later, withNullPrototype({ once: true, signal }));
  } else {
    later();
  }
  return () => stop.abort();
}
