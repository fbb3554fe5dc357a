import { asFeed, type Feed } from './feed-types.js';
import type { ReadOptions } from './format.js';
import { type Fields, isFields, isTextField, mergeFields } from './merge-fields.js';
import { mergeParts, partContext } from './merge-parts.js';
import type { RepairList } from './repair-list.js';

/** The contents of a file. */
export interface UpdateOptions extends ReadOptions {
  /**
   * Whether the file contains only some of the parts, such as a table of figures, so that the
   * others aren't missing.
   */
  isPartial?: boolean;
}

/**
 * Updates a feed from a file: corresponding parts are replaced field by field, and everything else
 * is kept.
 */
export function updateFeed(newer: Feed, options: UpdateOptions, repairs: RepairList): Feed {
  const { update, removeMissing = false, isPartial = false } = options;
  if (!update) return newer;
  const older = asFeed(update);
  const language = older.language ?? 'en';
  const translated = inLanguage(newer, newer.language ?? language, language) as Feed;
  const merge = { language, removeMissing: removeMissing && !isPartial };
  const context = partContext(older, translated, { ...merge, isPartial, repairs });
  return {
    ...mergeFields(older as unknown as Fields, { ...translated, language: older.language }, merge),
    goals: mergeParts(older.goals, translated.goals, 'goals', '', context),
  } as unknown as Feed;
}

/** Gives plain texts their language if the feed to update is in another language. */
function inLanguage(value: unknown, from: string, to: string, field = ''): unknown {
  if (from === to) return value;
  if (typeof value === 'string') return isTextField(field) ? { [from]: value } : value;
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, from, to, field));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, inLanguage(item, from, to, name)]),
  );
}
