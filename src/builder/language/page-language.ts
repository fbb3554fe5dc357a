import { builderLanguages } from '../../locale/builder/load-builder-words.js';
import { lookupTag } from '../../plan/language-tag.js';

/** The languages in which the page can be read, each by its name in that language. */
export const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  ja: '日本語',
  ko: '한국어',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  pt: 'Português',
  ar: 'العربية',
  he: 'עברית',
  hi: 'हिन्दी',
};

/**
 * The language in which the page is shown: that of its address, otherwise the first of the reader’s
 * languages that it has.
 *
 * @param search the query of the page’s address, such as `?lang=de`
 * @param wanted the reader’s languages, BCP 47 tags
 */
export function pageLanguage(search: string, wanted: readonly string[]): string {
  const asked = new URLSearchParams(search).get('lang');
  for (const tag of asked ? [asked, ...wanted] : wanted) {
    const found = lookupTag(builderLanguages, tag);
    if (found) return found;
  }
  return builderLanguages[0]!;
}

/** Writes the language of the page into its address. */
export function addLanguage(language: string): void {
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  history.replaceState(null, '', address);
}
