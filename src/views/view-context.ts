import type { Words } from '../locale/words.js';
import type { Plan } from '../plan/schema.js';

/** What is needed to put a part of a plan into words. */
export interface WordContext {
  readonly plan: Plan;
  readonly words: Words;
  /** The day for which the plan is shown, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What every view is given besides the part of the plan it draws. */
export interface ViewContext extends WordContext {
  /** The level of the view's outermost heading, 1 to 6. */
  readonly level: number;
  /** Whether the plan says of any goal how it stands or how far it has come. */
  readonly hasFigures: boolean;
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
