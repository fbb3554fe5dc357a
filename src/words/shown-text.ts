import { textDirection } from '../plan/language-tag.js';
import { pickText } from '../plan/pick-text.js';
import type { Text } from '../plan/schema.js';
import type { WordContext } from './word-context.js';

/** A text of the feed in the best language for the reader. */
export interface ShownText {
  readonly text: string;
  /** Its BCP 47 tag if it differs from the language of the messages. */
  readonly lang: string | undefined;
  /** Its direction if it differs from that of the messages. */
  readonly dir: 'ltr' | 'rtl' | undefined;
}

export function shown({ plan, words }: WordContext, value: Text): ShownText {
  const { text, language } = pickText(value, words.wanted, plan.language);
  const direction = textDirection(language);
  return {
    text,
    lang: language === words.language ? undefined : language,
    dir: direction === words.direction ? undefined : direction,
  };
}
