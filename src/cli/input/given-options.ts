import { dayOf } from '../../plan/dates.js';
import { isLanguageTag } from '../../plan/language-tag.js';
import { CommandError } from '../exit-codes.js';

/** @throws {CommandError} where it is no language tag */
export function languageOption(tag: string | undefined): string | undefined {
  if (tag === undefined || isLanguageTag(tag)) return tag;
  throw new CommandError(`--lang ${tag}: write a language tag such as en or zh-Hant.`);
}

/** @throws {CommandError} where it is no date */
export function dateOption(date: string | undefined): string | undefined {
  if (date === undefined || dayOf(date)) return date;
  throw new CommandError(`--as-of ${date}: write a date as YYYY-MM-DD.`);
}
