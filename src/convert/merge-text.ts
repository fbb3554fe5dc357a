import type { FeedText } from './feed-types.js';

/** A text for each language, by the tag; a plain one is in the feed's language. */
export function textByLanguage(text: FeedText | undefined, language: string): Map<string, string> {
  if (text === undefined) return new Map();
  return typeof text === 'object'
    ? new Map(Object.entries(text).filter(([, word]) => typeof word === 'string'))
    : new Map([[language, `${text}`]]);
}

/** A text as a feed holds it: plain where it is in the feed's language alone. */
export function toText(words: Map<string, string>, language: string): FeedText | undefined {
  if (!words.size) return undefined;
  if (words.size === 1 && words.has(language)) return words.get(language);
  return Object.fromEntries(words);
}

/** A text whose languages replace those of an older one; the older one's others are kept. */
export function mergeText(
  older: FeedText | undefined,
  newer: FeedText | undefined,
  language: string,
): FeedText | undefined {
  const words = [...textByLanguage(older, language), ...textByLanguage(newer, language)];
  return toText(new Map(words), language);
}

/** A text in the feed's language, otherwise the first one. */
export function mainText(text: FeedText | undefined, language: string): string {
  const words = textByLanguage(text, language);
  return words.get(language) ?? [...words.values()][0] ?? '';
}
