import { RecentMap } from '../cache/recent-map.js';

const wellFormed = /^(?:[a-z]{2,3}|[ix](?=-))(?:-[a-z\d]{1,8}){0,9}$/i;
const namedScript = /^[a-z]{2,8}(?:-[a-z]{3}){0,3}-([a-z]{4})\b/;

/** Written from right to left unless the tag names a script; some only in a region. */
const rtlLanguage =
  /^(?:ar[yz]?|az-ir|azb|ckb|dv|fa|he|iw|ks|lah|ku-i[qr]|nqo|pa-pk|pnb|prs|ps|sd|syr|ug|ur|uz-af|yi)\b/;
const rtlScript = /^(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)$/;

/** Whether a text has the form of a BCP 47 tag: `zh-Hant` has, `english` and `zh_TW` have not. */
export function isLanguageTag(tag: string): boolean {
  return wellFormed.test(tag);
}

/** Aliases of CLDR that WebKit doesn't resolve, because it knows only those of the IANA registry. */
const aliases: readonly [alias: RegExp, tag: string][] = [
  [/^cmn\b/, 'zh'],
  [/^sh(?=-[A-Z][a-z]{3}\b)/, 'sr'],
  [/^sh\b/, 'sr-Latn'],
  [/^tl\b/, 'fil'],
];

/** The tag in its canonical form, `tl` as `fil`; undefined where it is not well-formed. */
export function canonicalTag(tag: string): string | undefined {
  try {
    // eslint-disable-next-line no-restricted-globals -- how a tag is written doesn't depend on a reader
    const canonical = Intl.getCanonicalLocales(tag)[0];
    return aliases.reduce((found, [alias, tag]) => found?.replace(alias, tag), canonical);
  } catch {
    return undefined;
  }
}

/** A feed has few languages, and each of its texts is looked up in them. */
const simplified = new RecentMap<string, string>(200);

/** One form for all ways to write a tag, in lower case; takes any string. */
function simplify(tag: string): string {
  const short = tag.slice(0, 80);
  let simple = simplified.get(short);
  if (simple === undefined) {
    const written = short.replaceAll('_', '-');
    simple = (canonicalTag(written) ?? written).toLowerCase();
    simplified.set(short, simple);
  }
  return simple;
}

/** The direction in which a language is written: by its script, else by its usual one. */
export function textDirection(tag: string): 'ltr' | 'rtl' {
  const simple = simplify(tag);
  const script = namedScript.exec(simple)?.[1];
  return (script ? rtlScript.test(script) : rtlLanguage.test(simple)) ? 'rtl' : 'ltr';
}

/** A Chinese tag with the script it implies (CLDR's likely subtags); any other as it is. */
function withScript(tag: string): string {
  const simple = simplify(tag);
  if (namedScript.test(simple)) return simple;
  const script = /-(?:hk|mo|tw)\b|\byue\b(?!-cn)/.test(simple) ? 'hant' : 'hans';
  return simple.replace(/^(?:zh|cmn|yue)\b/, `$&-${script}`);
}

/** A tag and its shorter forms, the longest first (RFC 4647, section 3.4). */
function ranges(tag: string): string[] {
  const found = [tag];
  while (tag.includes('-')) found.push((tag = tag.replace(/-[^-]*$/, '')));
  return found;
}

/**
 * The best of the available tags for a wanted one: RFC 4647 lookup with the script that a region
 * implies (`zh-HK` finds `zh-Hant`, `zh` finds `zh-Hans`), or else a sister of the same language and
 * script (`zh-TW` for `zh-Hant`). Takes any strings.
 *
 * @returns one of `available`, as it is written there; undefined where none fits
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
    available.findIndex((tag) => simplify(tag) === language),
  ].find((place) => place >= 0);
  if (index !== undefined) return available[index];
  // The languages of China share their written form.
  return /^(?:cmn|yue)$/.test(language) ? lookupTag(available, `zh-${script}`) : undefined;
}
