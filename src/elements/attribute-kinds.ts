import { dayOf } from '../plan/dates.js';
import { feedLimits } from '../feed/feed-limits.js';
import { nearestName } from '../plan/nearest-name.js';
import { linkSchemes, safeUrl } from '../plan/safe-url.js';
import { parseDate } from '../plan/parse-values.js';
import type { Kind, Report } from './attributes.js';
import { textOf } from './given-value.js';

/** Makes a kind whose values are read from text. */
function fromText<Value>(
  otherwise: Value,
  advice: string,
  read: (text: string, report: Report) => Value | undefined,
): Kind<Value> {
  return {
    otherwise,
    advice,
    read(given, report) {
      const text = textOf(given);
      return text === undefined ? undefined : read(text, report);
    },
  };
}

/** The maximum number of allowed values that a message lists. */
const mostWords = 20;

const quoted = (word: string) => `"${word.slice(0, 60)}"`;

/** Says that words are not among the allowed ones, and suggests the one that was probably meant. */
export function unknownWords(
  words: readonly string[],
  known: readonly string[],
  meant = nearestName(words[0]!, known),
): string {
  const guess = meant ? ` Did you mean "${meant}"?` : '';
  const verb = words.length > 1 ? 'are' : 'is';
  const list = known
    .slice(0, mostWords)
    .map((word) => word.slice(0, 60))
    .join(', ');
  return `${words.map(quoted).join(', ')} ${verb} unknown.${guess} Write one of: ${list}.`;
}

/** One of several words. Default: the first. */
export const oneOf = <Word extends string>(words: readonly [Word, ...Word[]]): Kind<Word> =>
  fromText(words[0], `write one of: ${words.join(', ')}.`, (text, report) => {
    const found = words.find((word) => word === text.toLowerCase());
    if (!found) report(unknownWords([text], words));
    return found;
  });

/** A list of certain words, separated by spaces or commas. */
export const someOf = <Word extends string>(words: readonly Word[]): Kind<readonly Word[]> =>
  fromText<readonly Word[]>([], `write some of: ${words.join(', ')}.`, (text, report) => {
    const wanted: readonly string[] = text.toLowerCase().match(/[^\s,]+/g) ?? [];
    const isKnown = (word: string): word is Word => (words as readonly string[]).includes(word);
    const unknown = wanted.filter((word) => !isKnown(word));
    if (unknown.length) report(unknownWords(unknown, words));
    return wanted.filter(isKnown);
  });

/** A name or an id; a number is converted to text. */
export const text = fromText<string | undefined>(
  undefined,
  'write text or a number.',
  (text) => text,
);

/** Text where an empty attribute differs from a missing one. */
export const textOrNone: Kind<string | undefined> = { ...text, empty: '' };

/** A boolean attribute; `debug={false}` and `debug="false"`, as in frameworks, mean false. */
export const flag: Kind<boolean> = {
  otherwise: false,
  advice: 'write the attribute without a value, or remove it.',
  read(given) {
    const text = given === true ? '' : textOf(given)?.toLowerCase();
    return text === undefined ? undefined : text !== 'false' && text !== '0';
  },
};

/** A whole number, 1 or more. */
export const count = fromText<number | undefined>(
  undefined,
  'write a whole number, 1 or more.',
  (text) => (Number.isInteger(Number(text)) && Number(text) > 0 ? Number(text) : undefined),
);

/** A heading level from 1 to 6. */
export const headingLevel = fromText(2, 'write one of: 1, 2, 3, 4, 5, 6.', (text) =>
  /^[1-6]$/.test(text) ? Number(text) : undefined,
);

/** A date, as its last day: `YYYY-MM-DD`. */
export const lastDayOf = fromText<string | undefined>(
  undefined,
  'write a date as YYYY-MM-DD.',
  (text) => dayOf(parseDate(text) ?? ''),
);

/** The last day of a date, `YYYY-MM-DD`, or `last`. */
export const dayOrLast = fromText<string | undefined>(
  undefined,
  'write a date as YYYY-MM-DD, or last.',
  (text) => (text.toLowerCase() === 'last' ? 'last' : dayOf(parseDate(text) ?? '')),
);

const { minRefreshSeconds, maxRefreshSeconds } = feedLimits;

/** The interval between two loads of the feed, in seconds; 0 means never. */
export const refreshSeconds = fromText(
  0,
  `write seconds, ${minRefreshSeconds} or more.`,
  (text, report) => {
    const seconds = Number(text);
    if (seconds >= minRefreshSeconds) return Math.min(seconds, maxRefreshSeconds);
    if (!(seconds > 0)) return undefined;
    report(`write seconds, ${minRefreshSeconds} or more.`);
    return minRefreshSeconds;
  },
);

/** The address of a link: http, https or mailto. */
export const linkAddress = fromText<string | undefined>(
  undefined,
  'write an http, https or mailto address.',
  (text) => safeUrl(text, linkSchemes),
);
