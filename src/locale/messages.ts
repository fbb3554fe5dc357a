import type { MsgFn } from '@lit/localize/internal/types.js';
import { findingMessages } from './finding-messages.js';
import type { Formats } from './formats.js';
import { planMessages } from './plan-messages.js';
import { progressMessages } from './progress-messages.js';

export type Messages = ReturnType<typeof createMessages>;

/**
 * Every word that the library itself says, in one language. Messages that count carry all their
 * plural forms, in CLDR's order (zero, one, two, few, many, other; those that the language has),
 * separated by `|`.
 */
export const createMessages = (msg: MsgFn, format: Formats) => ({
  ...planMessages(msg, format),
  ...progressMessages(msg, format),
  ...findingMessages(msg, format),
});
