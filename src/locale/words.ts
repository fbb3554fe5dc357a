import { RecentMap } from '../cache/recent-map.js';
import { canonicalTag, lookupTag, textDirection } from '../plan/language-tag.js';
import { createFormats, type Formats } from './formats.js';
import { templates as hans } from './generated/zh-Hans.js';
import { templates as hant } from './generated/zh-Hant.js';
import { createMessages, type Messages } from './messages.js';
import { quarterMessage } from './quarter-message.js';
import { createMsg, type Templates } from './translate.js';
import { withRegion } from './with-region.js';

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

const spoken = new Map<string, Templates>([
  [sourceLanguage, {}],
  ['zh-Hant', hant],
  ['zh-Hans', hans],
]);
/** Each with its `Intl` formatters, which take up to 20 kB; more languages than these aren’t on one page. */
const cache = new RecentMap<string, Words>(50);
/** No two tags in use are longer; longer ones aren’t worth keeping. */
const longestKept = 100;

/** The tag in its canonical form; the source language's where it is not well-formed. */
export const canonical = (tag: string): string => canonicalTag(tag) ?? sourceLanguage;

/** Gives the messages of one more language, to be spoken from now on. */
export function addLanguage(language: string, templates: Templates): void {
  spoken.set(language, templates);
  cache.clear();
}

/**
 * The words of the best language that is spoken by now for the wanted one.
 *
 * @param wanted a BCP 47 tag; one that is not well-formed means the source language
 * @param feedLanguage the feed's language, whose region numbers and dates take where the wanted one
 *   has none
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
