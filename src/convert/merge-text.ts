import type { FeedText } from './feed-types.js';

/** Converts a text to one text for each language tag; plain text is in the feed's language. */
export function textByLanguage(text: FeedText | undefined, language: string): Map<string, string> {
  if (text === undefined) return new Map();
  return typeof text === 'object'
    ? new Map(Object.entries(text).filter(([, word]) => typeof word === 'string'))
    : new Map([[language, `${text}`]]);
}

/** Converts a text to the form of a feed: plain text if it is only in the feed's language. */
export function toText(words: Map<string, string>, language: string): FeedText | undefined {
  if (!words.size) return undefined;
  if (words.size === 1 && words.has(language)) return words.get(language);
  return Object.fromEntries(words);
}

/**
 * Merges two texts: languages of the newer one replace those of the older one, and other languages
 * are kept.
 */
export function mergeText(
  older: FeedText | undefined,
  newer: FeedText | undefined,
  language: string,
): FeedText | undefined {
  const words = [...textByLanguage(older, language), ...textByLanguage(newer, language)];
  return toText(new Map(words), language);
}

/** Returns the text in the feed's language, otherwise the first one. */
export function mainText(text: FeedText | undefined, language: string): string {
  const words = textByLanguage(text, language);
  return words.get(language) ?? [...words.values()][0] ?? '';
}
