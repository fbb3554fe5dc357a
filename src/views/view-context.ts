import type { WordContext } from '../words/word-context.js';

/** What every view is given besides the part of the plan it draws. */
export interface ViewContext extends WordContext {
  /** The level of the view's outermost heading, 1 to 6. */
  readonly level: number;
  /** The address of the page without its fragment: a page's `<base>` would lead `#…` astray. */
  readonly pageHref: string;
  /** Whether the charts of indicators are shown without being asked for. */
  readonly showsCharts?: boolean;
  /** Told whenever more of a long list of goals is there. */
  readonly onGrown: () => void;
}

/** The same context, `steps` levels deeper in the page's heading order. */
export function deeper(context: ViewContext, steps = 1): ViewContext {
  return { ...context, level: Math.min(6, context.level + steps) };
}
