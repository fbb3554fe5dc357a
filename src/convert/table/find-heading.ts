import { isLanguageTag, lookupTag } from '../../plan/language-tag.js';
import { columns, type Kind, textColumns } from './columns.js';
import { languages } from './headings/languages.js';
import { type Period, readPeriod } from './periods.js';

/** The meaning of a heading. */
export interface Heading {
  column?: string;
  /** The language of a column that occurs once for each language. */
  language?: string;
  /** A column with the names of one kind of part: `Goal`. */
  kind?: Kind;
  /** A column with the figures of a period: `2023/24`. */
  period?: Period;
}

/** Prepares a word for comparison: without case, spaces and punctuation. */
const fold = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '') || word.trim();

/** Names of the feed's fields that are accepted for columns, each with the name of the column. */
const feedNames: Record<string, string> = {
  title: 'name',
  text: 'description',
  url: 'link',
  owner: 'owners',
  tag: 'tags',
  'logo.src': 'logo',
  'logo.alt': 'logoText',
};

function lookup(pick: 'columns' | 'kinds'): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (word: string, key: string) => {
    if (!found.has(fold(word))) found.set(fold(word), key);
  };
  if (pick === 'columns') {
    for (const column of columns) add(column, column);
    for (const [word, column] of Object.entries(feedNames)) add(word, column);
  }
  // In all languages, the words for writing take precedence over the words that are only read.
  const all = Object.values(languages).flatMap((headings) => Object.entries(headings[pick]));
  for (const [key, words] of all) add(words.split('/')[0]!, key);
  for (const [key, words] of all) for (const word of words.split('/')) add(word, key);
  return found;
}

const columnOf = lookup('columns');
const kindOf = lookup('kinds');

/** The words of one language, which take precedence if two languages share a word. */
export function headingFinder(language: string | undefined): (heading: string) => Heading {
  const columnOfLanguage = new Map(
    Object.entries(languages[language ?? '']?.columns ?? {}).flatMap(([column, words]) =>
      words.split('/').map((word) => [fold(word), column] as const),
    ),
  );
  const named = (word: string) => columnOfLanguage.get(word) ?? columnOf.get(word);
  return (heading) => {
    // “% done” is a share, “Done” a date.
    const share = heading.trim().startsWith('%') && named(`percent${fold(heading)}`);
    const column = share || named(fold(heading));
    if (column) return { column };
    const [, word = '', inside = ''] =
      /^([^([（]+)[([（]([^)\]）]*)[)\]）]$/.exec(heading.trim()) ?? [];
    const base = word && named(fold(word));
    if (base && textColumns.has(base) && isLanguageTag(inside.trim())) {
      return { column: base, language: inside.trim() };
    }
    const kind = findKind(heading) ?? findKind(heading.replace(/s$/i, ''));
    if (kind) return { kind };
    const period = readPeriod(heading);
    if (period) return { period };
    return base ? { column: base } : {};
  };
}

/** Finds the kind of row that a word means. */
export const findKind = (word: string): Kind | undefined =>
  kindOf.get(fold(word)) as Kind | undefined;

const wordsOf = (language: string) =>
  languages[lookupTag(Object.keys(languages), language) ?? 'en']!;
const first = (words: string | undefined) => words?.split('/')[0];

/** Returns the heading of a column in a language. */
export const headingOf = (column: string, language: string): string =>
  first(wordsOf(language).columns[column]) ?? column;

/** Returns the word for a kind of row in a language. */
export const kindWord = (kind: Kind, language: string): string =>
  first(wordsOf(language).kinds[kind])!;
