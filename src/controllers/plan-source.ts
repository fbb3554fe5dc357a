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
