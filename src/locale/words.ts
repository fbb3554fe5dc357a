import { lookupTag, textDirection } from '../plan/language-tag.js';
import { createFormats, type Formats } from './formats.js';
import { createMessages, type Messages } from './messages.js';
import { createMsg, type Templates } from './translate.js';

/** Everything needed to speak one language. */
export interface Words extends Messages {
  /** The language asked for, BCP 47; the feed's texts are chosen by it. */
  readonly wanted: string;
  /** The language of the messages, BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly format: Formats;
}

export const sourceLanguage = 'en';

const templates = new Map<string, Templates>([[sourceLanguage, {}]]);
const cache = new Map<string, Words>();

/** The tag in its canonical form; the source language's where it is not well-formed. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? sourceLanguage;
  } catch {
    return sourceLanguage;
  }
}

/**
 * The words of the best language there is for the wanted one.
 *
 * @param wanted a BCP 47 tag; one that is not well-formed means the source language
 */
export function wordsFor(wanted: string): Words {
  const tag = canonical(wanted);
  let words = cache.get(tag);
  if (!words) {
    const language = lookupTag([...templates.keys()], tag);
    const format = createFormats(language ? tag : sourceLanguage);
    words = {
      wanted: tag,
      language: language ?? sourceLanguage,
      direction: textDirection(language ?? sourceLanguage),
      format,
      ...createMessages(createMsg(templates.get(language ?? sourceLanguage)), format),
    };
    cache.set(tag, words);
  }
  return words;
}
