import { withNullPrototype } from '../plan/null-prototype.js';

/** Where an element has its plan from, and what relative addresses are relative to. */
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

/** The source that an element names: its `plan` property before `src` before a script child. */
export function planSource(
  host: PlanInputs,
  { src, refresh }: { src: string | undefined; refresh: number },
): PlanSource {
  const base = host.baseURI;
  // Preact takes a property away by making it ''.
  if (host.plan != null && host.plan !== '') return { kind: 'object', value: host.plan, base };
  if (src) return { kind: 'feed', src, base, refresh };
  const script = host.querySelector(inlineSelector);
  return isComplete(script) ? { kind: 'inline', text: script.textContent, base } : { kind: 'none' };
}

/** Whether a script is there with all its text: while the page is parsed it may still be growing. */
function isComplete(script: Element | null): script is Element {
  return !!script && (script.ownerDocument.readyState !== 'loading' || !!script.nextSibling);
}

/** Whether two sources are the same, so that nothing need be read again. */
export function sameSource(a: PlanSource, b: PlanSource): boolean {
  const keys = Object.keys(a) as (keyof PlanSource)[];
  return a.kind === b.kind && keys.every((key) => a[key] === b[key]);
}

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

/**
 * Calls back when the page has had its turn to fill an element in: its markup is parsed, and
 * whatever creates and fills elements in one go is through.
 *
 * @returns how to call it off
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
