import { loadLanguage } from '../load-language.js';
import type { Templates } from '../translate.js';
import { sourceLanguage } from '../words.js';
import { type BuilderWords, builderWords } from './builder-words.js';

type Loader = () => Promise<{ templates: Templates }>;

/** The languages of the page for editors, each in a file that is loaded when it is chosen. */
const loaders: ReadonlyMap<string, Loader> = new Map([
  ['zh-Hant', () => import('./translations/zh-Hant.js')],
  ['zh-Hans', () => import('./translations/zh-Hans.js')],
  ['ja', () => import('./translations/ja.js')],
  ['ko', () => import('./translations/ko.js')],
  ['fr', () => import('./translations/fr.js')],
  ['de', () => import('./translations/de.js')],
  ['es', () => import('./translations/es.js')],
  ['pt', () => import('./translations/pt.js')],
  ['ar', () => import('./translations/ar.js')],
  ['he', () => import('./translations/he.js')],
  ['hi', () => import('./translations/hi.js')],
]);

/** The languages in which the page for editors can be read. */
export const builderLanguages: readonly string[] = [sourceLanguage, ...loaders.keys()];

/**
 * Loads the messages of the page for editors in one of its languages.
 *
 * @returns those in English if they can’t be loaded
 */
export async function loadBuilderWords(language: string): Promise<BuilderWords> {
  try {
    const [module] = await Promise.all([loaders.get(language)?.(), loadLanguage(language)]);
    return builderWords(language, module?.templates);
  } catch {
    return builderWords(sourceLanguage);
  }
}
