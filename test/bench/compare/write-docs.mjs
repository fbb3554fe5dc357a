import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const file = join(root, 'docs/performance.md');
const start = '<!-- written by npm run bench -- --markdown -->\n';
const end = '<!-- end of the results of npm run bench -->';

/** Replaces the tables in docs/performance.md. */
export function writeDocs(text) {
  const page = readFileSync(file, 'utf8');
  const from = page.indexOf(start) + start.length;
  const to = page.indexOf(end);
  if (from < start.length || to < from)
    throw new Error(`${file}: the place for the tables is missing`);
  writeFileSync(file, `${page.slice(0, from)}\n${text}\n${page.slice(to)}`);
}
