import { withNullPrototype } from '../plan/null-prototype.js';

/**
 * A tag without a region with that of another one of the same language and script: `en` beside
 * `en-HK` is `en-HK`; any other as it is.
 *
 * @param tag a well-formed BCP 47 tag
 */
export function withRegion(tag: string, other: string): string {
  try {
    const [locale, given] = [new Intl.Locale(tag), new Intl.Locale(other)];
    const { region } = given;
    return !locale.region &&
      region &&
      locale.language === given.language &&
      locale.maximize().script === given.maximize().script
      ? new Intl.Locale(tag, withNullPrototype({ region })).toString()
      : tag;
  } catch {
    return tag;
  }
}
