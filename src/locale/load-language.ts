import { warn } from '../console/warn.js';
import { lookupTag } from '../plan/language-tag.js';
import { lazyLanguages } from './lazy-languages.js';
import { addLanguage, canonical, sourceLanguage } from './words.js';

/** What was asked for; undefined once it is there, or known to be absent. */
const loads = new Map<string, Promise<void> | undefined>();

async function load(language: string): Promise<void> {
  try {
    addLanguage(language, (await lazyLanguages.get(language)!()).templates);
  } catch {
    warn(
      `language ${language}`,
      `The words for "${language}" could not be loaded, so English ones are shown. Put locales/${language}.js of this version beside the script.`,
    );
  }
}

/**
 * Loads the words that a language needs, once for all who need them.
 *
 * @param wanted a BCP 47 tag
 * @returns fulfilled when they are there or are known to be absent, which the console is told;
 *   undefined where there is nothing to wait for
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
