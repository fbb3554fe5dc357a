import type { FeedText } from './feed-types.js';
import { mainText, mergeText } from './merge-text.js';

/** The fields of an object in a feed. */
export type Fields = Record<string, unknown>;

const texts = new Set(
  'label name description note title vision acronym plural alt unit text by target baseline'.split(
    ' ',
  ),
);
const listsOfTexts = new Set(['mission', 'introduction', 'tags']);

/** Whether a field of the feed contains text, or a list of texts. */
export const isTextField = (name: string): boolean => texts.has(name) || listsOfTexts.has(name);

/** Functions that return what identifies an item of a list. */
const keys: Record<string, string> = {
  links: 'url',
  milestones: 'name',
  values: 'name',
  memberships: 'name',
  owners: 'name',
  archive: 'title',
  groups: 'id',
};

/** Lists that grow over the years: items that a newer file doesn't contain are kept. */
const logs: Record<string, (item: Fields, language: string) => string> = {
  measurements: ({ date, label }, language) =>
    `${date as string} ${mainText(label as FeedText, language)}`,
  updates: ({ date, text }, language) =>
    `${date as string} ${mainText(text as FeedText, language)}`,
};

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown) => typeof value === 'string' || isFields(value);

export interface MergeOptions {
  language: string;
  /** Whether entries of a log that the newer file doesn't contain are removed. */
  removeMissing: boolean;
}

/** Merges the fields of an object: newer ones replace older ones. */
export function mergeFields(older: Fields, newer: Fields, options: MergeOptions): Fields {
  const entries = Object.entries(newer).filter(([, value]) => value !== undefined);
  const merged = entries.map(([key, value]) => [key, merge(key, older[key], value, options)]);
  return { ...older, ...(Object.fromEntries(merged) as Fields) };
}

function merge(key: string, older: unknown, newer: unknown, options: MergeOptions): unknown {
  const { language } = options;
  if (older === undefined) return newer;
  if (texts.has(key) && isText(older) && isText(newer)) {
    return mergeText(older as FeedText, newer as FeedText, language);
  }
  if (listsOfTexts.has(key)) return mergeTexts(older, newer, language);
  if (isFields(older) && isFields(newer)) return mergeFields(older, newer, options);
  if (!Array.isArray(older) || !Array.isArray(newer)) return newer;
  const log = logs[key];
  const field = keys[key];
  if (!log && !field) return newer;
  const keyOf = (item: unknown) => {
    if (!isFields(item)) return '';
    return log ? log(item, language) : mainText(item[field!] as FeedText, language);
  };
  return mergeItems(older, newer, keyOf, !!log && !options.removeMissing, options);
}

function mergeItems(
  older: unknown[],
  newer: unknown[],
  keyOf: (item: unknown) => string,
  keepsMissing: boolean,
  options: MergeOptions,
): unknown[] {
  const byKey = new Map<string, unknown[]>();
  for (const item of older) byKey.set(keyOf(item), [...(byKey.get(keyOf(item)) ?? []), item]);
  const matched = new Set<unknown>();
  const merged = newer.map((item) => {
    const match = byKey.get(keyOf(item))?.shift();
    matched.add(match);
    return isFields(match) && isFields(item) ? mergeFields(match, item, options) : item;
  });
  const rest = older.filter((item) => !matched.has(item));
  if (!keepsMissing || !rest.length) return merged;
  const all = [...rest, ...merged];
  const dateOf = (item: unknown) => (isFields(item) ? `${item.date as string}` : '');
  return all.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

/** Texts of a list keep their other languages if they are the same in the feed's language. */
function mergeTexts(older: unknown, newer: unknown, language: string): unknown {
  if (!Array.isArray(newer)) {
    return isText(older) && isText(newer)
      ? mergeText(older as FeedText, newer as FeedText, language)
      : newer;
  }
  const known = new Map<string, FeedText[]>();
  for (const text of (Array.isArray(older) ? older : [older]).filter(isText) as FeedText[]) {
    const main = mainText(text, language);
    known.set(main, [...(known.get(main) ?? []), text]);
  }
  return newer.map((text: FeedText) =>
    mergeText(known.get(mainText(text, language))?.shift(), text, language),
  );
}
