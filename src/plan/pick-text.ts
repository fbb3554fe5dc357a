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
 */
export function pickText(value: Text, wanted: string, feedLanguage: string): PickedText {
  if (typeof value === 'string') return { text: value, language: feedLanguage };
  const tags = Object.keys(value);
  const language = lookupTag(tags, wanted) ?? lookupTag(tags, feedLanguage) ?? tags[0];
  return language === undefined
    ? { text: '', language: feedLanguage }
    : { text: value[language]!, language };
}
