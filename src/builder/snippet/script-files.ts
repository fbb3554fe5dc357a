import type { Config } from '../config/config.js';
import type { OutputFile } from '../state.js';
import { feedAddress, scriptName } from './snippet.js';

/** The files that a tag needs on the editor’s site: the script, the file of its language, and the feed. */
export function scriptFiles(config: Config): OutputFile[] {
  const { lang, src } = config;
  const script = scriptName(config);
  const hasFile = lang && !/^(?:en|zh)/.test(lang);
  return [
    { name: script, href: `../${script}` },
    ...(hasFile ? [{ name: `${lang}.js`, href: `../locales/${lang}.js`, folder: 'locales' }] : []),
    ...(feedAddress(config) === src ? [] : [{ name: 'plan.json', isFeed: true }]),
  ];
}
