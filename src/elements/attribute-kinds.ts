import { dayOf } from '../plan/dates.js';
import { feedLimits } from '../feed/feed-limits.js';
import { nearestName } from '../plan/nearest-name.js';
import { linkSchemes, safeUrl } from '../plan/safe-url.js';
import { parseDate } from '../plan/schema-values.js';
import type { Kind, Report } from './attributes.js';
import { textOf } from './given-value.js';

/** A kind that is read from text. */
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

/** How many words are enough to see what they look like. */
const mostWords = 20;

const quoted = (word: string) => `"${word.slice(0, 60)}"`;

/** Says that words aren't among those that are known, and what the first was probably meant to be. */
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
  return `${words.map(quoted).join(', ')} ${verb} not known here.${guess} Write one of: ${list}.`;
}

/** One of some words; the first where nothing is given. */
export const oneOf = <Word extends string>(words: readonly [Word, ...Word[]]): Kind<Word> =>
  fromText(words[0], `write one of: ${words.join(', ')}.`, (text, report) => {
    const found = words.find((word) => word === text.toLowerCase());
    if (!found) report(unknownWords([text], words));
    return found;
  });

/** Some of several words, separated by spaces or commas. */
export const someOf = <Word extends string>(words: readonly Word[]): Kind<readonly Word[]> =>
  fromText<readonly Word[]>([], `write some of: ${words.join(', ')}.`, (text, report) => {
    const wanted: readonly string[] = text.toLowerCase().match(/[^\s,]+/g) ?? [];
    const isKnown = (word: string): word is Word => (words as readonly string[]).includes(word);
    const unknown = wanted.filter((word) => !isKnown(word));
    if (unknown.length) report(unknownWords(unknown, words));
    return wanted.filter(isKnown);
  });

/** Text, a name or an id; a number is taken as one. */
export const text = fromText<string | undefined>(
  undefined,
  'write text or a number.',
  (text) => text,
);

/** Text that may be empty, which is not the same as none. */
export const textOrNone: Kind<string | undefined> = { ...text, empty: '' };

/** Whether something is on: as `debug`, and `debug={false}` or `debug="false"` in a framework. */
export const flag: Kind<boolean> = {
  otherwise: false,
  advice: 'write the attribute by itself, or leave it away.',
  read(given) {
    const text = given === true ? '' : textOf(given)?.toLowerCase();
    return text === undefined ? undefined : text !== 'false' && text !== '0';
  },
};

/** A whole number from 1 up. */
export const count = fromText<number | undefined>(
  undefined,
  'write a whole number, 1 or more.',
  (text) => (Number.isInteger(Number(text)) && Number(text) > 0 ? Number(text) : undefined),
);

/** A heading level from 1 to 6. */
export const headingLevel = fromText(2, 'write one of: 1, 2, 3, 4, 5, 6.', (text) =>
  /^[1-6]$/.test(text) ? Number(text) : undefined,
);

/** The last day of a date, `YYYY-MM-DD`. */
export const lastDayOf = fromText<string | undefined>(
  undefined,
  'write a date as YYYY-MM-DD.',
  (text) => dayOf(parseDate(text) ?? ''),
);

const { minRefreshSeconds, maxRefreshSeconds } = feedLimits;

/** Seconds between two loads of the feed; 0 for never. */
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

/** An address that a link may lead to. */
export const linkAddress = fromText<string | undefined>(
  undefined,
  'write an http, https or mailto address.',
  (text) => safeUrl(text, linkSchemes),
);
