import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { page } from './page.mjs';

const out = new URL('../node_modules/.built/server/', import.meta.url);
const plan = JSON.parse(readFileSync(new URL('plan.json', import.meta.url), 'utf8'));

mkdirSync(out, { recursive: true });
writeFileSync(new URL('index.html', out), page(plan));
copyFileSync(
  fileURLToPath(import.meta.resolve('library-goals/dist/library-goals.all.js')),
  new URL('library-goals.all.js', out),
);
