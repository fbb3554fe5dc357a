import { dayOf } from '../../plan/dates.js';
import { isLanguageTag } from '../../plan/language-tag.js';
import { attributesOf, type SnapshotTag } from '../../snapshot/element-snapshot.js';
import { CommandError } from '../command-error.js';

/** @throws {CommandError} if it isn't a language tag */
export function languageOption(tag: string | undefined): string | undefined {
  if (tag === undefined || isLanguageTag(tag)) return tag;
  throw new CommandError(`--lang ${tag}: write a language tag such as en or zh-Hant.`);
}

/** @throws {CommandError} if it isn't a date */
export function dateOption(date: string | undefined): string | undefined {
  if (date === undefined || dayOf(date)) return date;
  throw new CommandError(`--as-of ${date}: write a date as YYYY-MM-DD.`);
}

/**
 * The attributes of a tag from words such as `layout=cards` and `open`.
 *
 * @throws {CommandError} if the tag doesn’t have one of them
 */
export function attributesOption(
  tag: SnapshotTag,
  words: readonly string[] = [],
): Record<string, string> {
  const known = ['lang', ...attributesOf(tag)];
  return Object.fromEntries(
    words.map((word) => {
      const [name = '', ...rest] = word.split('=');
      const value = rest.join('=');
      if (known.includes(name)) return [name, value];
      throw new CommandError(`--attribute ${word}: <${tag}> has: ${known.join(', ')}.`);
    }),
  );
}
