import type { Kind } from '../columns.js';

/** The headings of a language: the one that is written and, after slashes, others that are read. */
export interface Headings {
  columns: Readonly<Record<string, string>>;
  kinds: Readonly<Record<Kind, string>>;
}
