import { checkFeed, type CheckedFeed } from '../../check/check-feed.js';

/** A feed’s text with what was found in it. */
export interface CheckedText extends CheckedFeed {
  /** The parsed JSON, where it is a plan. */
  readonly value?: unknown;
}

/** Checks what is in the text field. */
export function checkText(text: string, base: string | undefined): CheckedText | undefined {
  if (!text.trim()) return undefined;
  const checked = checkFeed({ name: '', text, base });
  return checked.plan ? { ...checked, value: JSON.parse(text) as unknown } : checked;
}
