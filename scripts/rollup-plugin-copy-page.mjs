import { cpSync } from 'node:fs';

/** Copies the files of a page beside its scripts. */
export const copyPage = (from, to) => ({
  name: 'copy-page',
  writeBundle() {
    cpSync(from, to, { recursive: true });
  },
});
