import type { Templates } from './translate.js';

type Loader = () => Promise<{ templates: Templates }>;

/** The languages whose messages are in separate files beside the script, and functions that load them. */
export const lazyLanguages: ReadonlyMap<string, Loader> = new Map([
  ['zh-Hant', () => import('./generated/zh-Hant.js')],
  ['zh-Hans', () => import('./generated/zh-Hans.js')],
  ['ja', () => import('./generated/ja.js')],
  ['ko', () => import('./generated/ko.js')],
  ['fr', () => import('./generated/fr.js')],
  ['de', () => import('./generated/de.js')],
  ['es', () => import('./generated/es.js')],
  ['pt', () => import('./generated/pt.js')],
  ['ar', () => import('./generated/ar.js')],
  ['he', () => import('./generated/he.js')],
  ['hi', () => import('./generated/hi.js')],
]);
