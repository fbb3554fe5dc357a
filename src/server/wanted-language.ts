import { isLanguageTag } from '../plan/language-tag.js';

const longest = 500;

/**
 * The language to answer in: that of `?lang=`, or the first of `Accept-Language`.
 *
 * @returns undefined if neither names a language; `null` if `lang` isn’t a language tag
 */
export function wantedLanguage(url: URL, headers: Headers): string | null | undefined {
  const asked = url.searchParams.get('lang');
  if (asked !== null) return isLanguageTag(asked) ? asked : null;
  const [first] = (headers.get('accept-language') ?? '')
    .slice(0, longest)
    .split(',')
    .map((item) => {
      const [tag = '', ...parameters] = item.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1;
      return { tag, quality: Number(quality) };
    })
    .filter(({ tag, quality }) => quality > 0 && isLanguageTag(tag))
    .sort((a, b) => b.quality - a.quality);
  return first?.tag;
}
