import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { pt } from './pt.js';
import { zhHans } from './zh-Hans.js';
import { zhHant } from './zh-Hant.js';
import type { Headings } from './headings.js';

/** The headings of each language. English comes first: its words win where two languages share one. */
export const languages: Readonly<Record<string, Headings>> = {
  en,
  ar: ar,
  de: de,
  es: es,
  fr: fr,
  he: he,
  hi: hi,
  ja: ja,
  ko: ko,
  pt: pt,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
