import { RecentMap } from '../cache/recent-map.js';

const wellFormed = /^(?:[a-z]{2,3}|[ix](?=-))(?:-[a-z\d]{1,8}){0,9}$/i;
/** Languages in the Latin script in every region. For others, the script is looked up, which takes 5 ms the first time. */
const latin = /^(?:de|en|es|fr|pt)(?:-[a-z]{2})?$/i;
const namedScript = /^[a-z]{2,8}(?:-[a-z]{3}){0,3}-([a-z]{4})\b/;

// Not `getTextInfo()` of `Intl.Locale`, which Node 20 lacks, and which is wrong for Thaana and Syriac in WebKit.
const rtlScript = /^(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)$/;

/**
 * Whether a text has the form of a BCP 47 tag: `zh-Hant` does, `english` and `zh_TW` don't.
 *
 * @see https://www.rfc-editor.org/info/bcp47
 *
 * @example
 * ```js
 * import { isLanguageTag } from 'library-goals/plan';
 *
 * isLanguageTag('zh-Hant'); // true
 * isLanguageTag('zh_TW'); // false
 * ```
 */
export function isLanguageTag(tag: string): boolean {
  return wellFormed.test(tag);
}

/** Aliases of CLDR that WebKit doesn't resolve, because it knows only those of the IANA registry. */
const aliases: readonly [alias: RegExp, tag: string][] = [
  [/^cmn\b/, 'zh'],
  [/^pnb\b/, 'lah'],
  [/^prs\b/, 'fa-AF'],
  [/^sh(?=-[A-Z][a-z]{3}\b)/, 'sr'],
  [/^sh\b/, 'sr-Latn'],
  [/^tl\b/, 'fil'],
];

/**
 * Returns the canonical form of a tag: `fil` for `tl`.
 *
 * @returns undefined if the tag is not well-formed
 */
export function canonicalTag(tag: string): string | undefined {
  try {
    // eslint-disable-next-line no-restricted-globals -- how a tag is written doesn't depend on a reader
    const canonical = Intl.getCanonicalLocales(tag)[0];
    return aliases.reduce((found, [alias, tag]) => found?.replace(alias, tag), canonical);
  } catch {
    return undefined;
  }
}

interface SimpleTag {
  /** The canonical form, in lower case. */
  readonly tag: string;
  /** The script in the tag, otherwise the usual one of the language and region, in lower case. */
  readonly script: string | undefined;
}

/** The few tags of a feed, in which every text is looked up. */
const simplified = new RecentMap<string, SimpleTag>(200);

/**
 * Returns the script of a tag, otherwise the usual one of its language and region, in lower case.
 *
 * @param tag a well-formed BCP 47 tag
 */
export function scriptOf(tag: string): string | undefined {
  if (latin.test(tag)) return 'latn';
  // eslint-disable-next-line no-restricted-globals -- the script of a language doesn't depend on a reader
  return new Intl.Locale(tag).maximize().script?.toLowerCase();
}

/** Converts any string to one canonical form. */
function simplify(given: string): SimpleTag {
  const short = given.slice(0, 80);
  let simple = simplified.get(short);
  if (!simple) {
    const written = short.replaceAll('_', '-').replace(/^zh-(?=(?:cmn|yue)\b)/i, '');
    const canonical = canonicalTag(written);
    simple = {
      tag: (canonical ?? written).toLowerCase(),
      script: canonical && scriptOf(canonical),
    };
    simplified.set(short, simple);
  }
  return simple;
}

/**
 * Returns the direction of a language, by its script or otherwise by its usual script.
 *
 * @example
 * ```js
 * import { textDirection } from 'library-goals/plan';
 *
 * textDirection('ar'); // 'rtl'
 * ```
 */
export function textDirection(tag: string): 'ltr' | 'rtl' {
  return rtlScript.test(simplify(tag).script ?? '') ? 'rtl' : 'ltr';
}

/**
 * Adds the implied script to a Chinese tag; returns any other tag unchanged.
 *
 * @see https://unicode.org/reports/tr35/#Likely_Subtags
 */
function withScript(given: string): string {
  const { tag, script } = simplify(given);
  return namedScript.test(tag) ? tag : tag.replace(/^(?:zh|yue)\b/, script ? `$&-${script}` : '$&');
}

/**
 * Returns a tag and its shorter forms, the longest first.
 *
 * @see https://datatracker.ietf.org/doc/html/rfc4647#section-3.4
 */
function ranges(tag: string): string[] {
  const found = [tag];
  while (tag.includes('-')) found.push((tag = tag.replace(/-[^-]*$/, '')));
  return found;
}

/**
 * Finds the best of the available tags for a wanted one: RFC 4647 lookup, with the script that a
 * region implies (`zh-HK` matches `zh-Hant`, `zh` matches `zh-Hans`); otherwise a tag with the
 * same language and script (`zh-TW` for `zh-Hant`). Accepts any strings.
 *
 * @returns one of `available`, unchanged; undefined if none matches
 * @see https://datatracker.ietf.org/doc/html/rfc4647#section-3.4
 *
 * @example
 * ```js
 * import { lookupTag } from 'library-goals/plan';
 *
 * lookupTag(['en', 'zh-Hant', 'zh-Hans'], 'zh-HK'); // 'zh-Hant'
 * ```
 */
export function lookupTag(available: readonly string[], wanted: string): string | undefined {
  if (available.includes(wanted)) return wanted;
  const target = withScript(wanted);
  const [language = '', script] = target.split('-');
  const tags = available.map(withScript);
  const wantedRanges = ranges(target);
  const isSister = (tag: string, range: string) =>
    tag.startsWith(`${range}-`) && (namedScript.test(range) || !namedScript.test(tag));
  const index = [
    ...wantedRanges.map((range) => tags.indexOf(range)),
    ...wantedRanges.map((range) => tags.findIndex((tag) => isSister(tag, range))),
    available.findIndex((tag) => simplify(tag).tag === language),
  ].find((place) => place >= 0);
  if (index !== undefined) return available[index];
  // Cantonese is written in Chinese.
  return language === 'yue' ? lookupTag(available, `zh-${script}`) : undefined;
}
