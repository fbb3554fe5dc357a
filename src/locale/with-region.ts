import { scriptOf } from '../plan/language-tag.js';
import { withNullPrototype } from '../plan/null-prototype.js';

/**
 * Adds the region of another tag of the same language and script: `en` with `en-HK` becomes
 * `en-HK`. Returns any other tag unchanged.
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
      scriptOf(tag) === scriptOf(other)
      ? new Intl.Locale(tag, withNullPrototype({ region })).toString()
      : tag;
  } catch {
    return tag;
  }
}
