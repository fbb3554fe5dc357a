import { warn } from '../console/warn.js';
import { lookupTag } from '../plan/language-tag.js';
import { lazyLanguages } from './lazy-languages.js';
import { addLanguage, canonical, sourceLanguage } from './words.js';

/** The languages being loaded; undefined after that. */
const loads = new Map<string, Promise<void> | undefined>();

async function load(language: string): Promise<void> {
  try {
    addLanguage(language, (await lazyLanguages.get(language)!()).templates);
  } catch {
    warn(
      `language ${language}`,
      `The language "${language}" could not be loaded, so English is shown. Copy locales/${language}.js of this version to the folder of the script.`,
    );
  }
}

/**
 * Loads the messages of a language, once for all elements.
 *
 * @param wanted a BCP 47 tag
 * @returns a promise that is fulfilled when they are loaded, or have failed to load, which is
 *   reported in the console; undefined if nothing has to be loaded
 */
export function loadLanguage(wanted: string): Promise<void> | undefined {
  const language = lookupTag([sourceLanguage, ...lazyLanguages.keys()], canonical(wanted));
  if (!language || language === sourceLanguage) return undefined;
  if (!loads.has(language)) {
    loads.set(
      language,
      load(language).then(() => void loads.set(language, undefined)),
    );
  }
  return loads.get(language);
}
