import type { WordContext } from '../words/word-context.js';

/** The argument of every view, besides the part of the plan that it draws. */
export interface ViewContext extends WordContext {
  /** The level of the view's outermost heading, 1 to 6. */
  readonly level: number;
  /** The address of the page without its fragment, because `#…` alone is resolved against a page's `<base>`. */
  readonly pageHref: string;
  /** Whether the charts of indicators are shown at first. */
  readonly showsCharts?: boolean;
  /** Whether no script will run, so that controls such as filters are left out. */
  readonly isStatic?: boolean;
  /** Whether long lists are drawn at once and not in steps. */
  readonly drawsAll?: boolean;
  /** Whether a list is one of several that are long together, and are drawn in steps. */
  readonly inLongList?: boolean;
  /** Called when more goals of a long list have been drawn. */
  readonly onStepDrawn: () => void;
}

/** The same context with headings `steps` levels lower. */
export function deeper(context: ViewContext, steps = 1): ViewContext {
  return { ...context, level: Math.min(6, context.level + steps) };
}
