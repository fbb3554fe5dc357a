import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { markForReview, readConfig, readMessages, xliffFile } from './locale-files.mjs';

// `lit-localize extract` updates the English text of every message but keeps translations of the old
// one. This script marks them, and `npm test` fails until somebody has checked them.
const { targetLocales } = readConfig();
const read = (file) => (existsSync(file) ? readMessages(readFileSync(file, 'utf8')) : new Map());
const before = new Map(targetLocales.map((language) => [language, read(xliffFile(language))]));

execFileSync('npx', ['lit-localize', 'extract'], { stdio: 'inherit' });

for (const [language, old] of before) {
  const file = xliffFile(language);
  let xml = readFileSync(file, 'utf8');
  for (const [id, { source }] of readMessages(xml)) {
    if (old.has(id) && old.get(id).source !== source) xml = markForReview(xml, id);
  }
  writeFileSync(file, xml);
}
