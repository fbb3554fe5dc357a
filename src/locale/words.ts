import { RecentMap } from '../cache/recent-map.js';
import { canonicalTag, lookupTag, textDirection } from '../plan/language-tag.js';
import { createFormats, type Formats } from './formats.js';
import { createMessages, type Messages } from './messages.js';
import { quarterMessage } from './time-messages.js';
import { createMsg, type Templates } from './translate.js';
import { withRegion } from './with-region.js';

/** The messages and formats of one language. */
export interface Words extends Messages {
  /** The wanted language, a BCP 47 tag. It chooses the translations of the feed's texts. */
  readonly wanted: string;
  /** The language of the messages, BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly format: Formats;
}

export const sourceLanguage = 'en';

const spoken = new Map<string, Templates>([[sourceLanguage, {}]]);
/** Each entry has `Intl` formatters of up to 20 kB. A page rarely has more languages. */
const cache = new RecentMap<string, Words>(50);
/** Longer tags aren't cached; two tags in use are together shorter than this. */
const longestKept = 100;

/** Returns the canonical form of a tag, or the source language if it is not well-formed. */
export const canonical = (tag: string): string => canonicalTag(tag) ?? sourceLanguage;

/** Adds the messages of a language. */
export function addLanguage(language: string, templates: Templates): void {
  spoken.set(language, templates);
  cache.clear();
}

/**
 * Returns the messages and formats of the best language that is loaded.
 *
 * @param wanted a BCP 47 tag; one that is not well-formed means the source language
 * @param feedLanguage the feed's language, whose region is used for numbers and dates if `wanted`
 *   has no region
 */
export function wordsFor(wanted: string, feedLanguage?: string): Words {
  const tag = canonical(wanted);
  const formatTag = feedLanguage ? withRegion(tag, feedLanguage) : tag;
  const key = `${tag} ${formatTag}`;
  let words = cache.get(key);
  if (!words) {
    const language = lookupTag([...spoken.keys()], tag);
    const msg = createMsg(spoken.get(language ?? sourceLanguage));
    const format = createFormats(language ? formatTag : sourceLanguage, quarterMessage(msg));
    words = {
      wanted: tag,
      language: language ?? sourceLanguage,
      direction: textDirection(language ?? sourceLanguage),
      format,
      ...createMessages(msg, format),
    };
    if (key.length <= longestKept) cache.set(key, words);
  }
  return words;
}
