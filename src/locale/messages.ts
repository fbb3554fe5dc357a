import { findingMessages } from './finding-messages.js';
import type { Formats } from './formats.js';
import { planMessages } from './plan-messages.js';
import { progressMessages } from './progress-messages.js';
import { timeMessages } from './time-messages.js';
import type { MsgFn } from './translate.js';

export type Messages = ReturnType<typeof createMessages>;

/**
 * The library’s texts in one language. A message with a number contains the plural forms of the
 * language, separated by `|`, in CLDR’s order: zero, one, two, few, many, other.
 *
 * @see https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export const createMessages = (msg: MsgFn, format: Formats) => ({
  ...planMessages(msg, format),
  ...progressMessages(msg, format),
  ...findingMessages(msg, format),
  ...timeMessages(msg, format),
});
