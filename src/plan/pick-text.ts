import { lookupTag } from './language-tag.js';
import type { Text } from './schema.js';

/** A text and the language it is in. */
export interface PickedText {
  /** The text in that language. */
  text: string;
  /** BCP 47, as the feed writes it. */
  language: string;
}

/**
 * Chooses a translation of a text: in the wanted language, otherwise in the feed's, otherwise the
 * first.
 *
 * @param wanted a BCP 47 tag; one that is not well-formed matches nothing
 *
 * @example
 * ```js
 * import { pickText } from 'library-goals/plan';
 *
 * pickText({ en: 'Mission', 'zh-Hant': '使命' }, 'zh-HK', 'en'); // { text: '使命', language: 'zh-Hant' }
 * ```
 */
export function pickText(value: Text, wanted: string, feedLanguage: string): PickedText {
  if (typeof value === 'string') return { text: value, language: feedLanguage };
  const tags = Object.keys(value);
  const language = lookupTag(tags, wanted) ?? lookupTag(tags, feedLanguage) ?? tags[0];
  return language === undefined
    ? { text: '', language: feedLanguage }
    : { text: value[language]!, language };
}
