/** Where an element has its plan from. */
export type PlanSource =
  | { kind: 'object'; value: unknown }
  | { kind: 'feed'; src: string }
  | { kind: 'inline'; text: string }
  | { kind: 'none' };

/** The properties and children of an element that can name a source. */
export interface PlanInputs extends HTMLElement {
  plan?: unknown;
  src?: string | null;
}

const inlineSelector = ':scope > script[type="application/json"]';

/** The source that an element names: its `plan` property before `src` before a script child. */
export function planSource(host: PlanInputs): PlanSource {
  if (host.plan != null) return { kind: 'object', value: host.plan };
  if (host.src != null) return { kind: 'feed', src: host.src };
  const script = host.querySelector(inlineSelector);
  return script ? { kind: 'inline', text: script.textContent } : { kind: 'none' };
}

/** Whether two sources are the same, so that nothing need be read again. */
export function sameSource(a: PlanSource, b: PlanSource): boolean {
  return (
    a.kind === b.kind &&
    (a.kind !== 'object' || a.value === (b as typeof a).value) &&
    (a.kind !== 'feed' || a.src === (b as typeof a).src) &&
    (a.kind !== 'inline' || a.text === (b as typeof a).text)
  );
}
