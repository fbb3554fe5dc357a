import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';

/** The JSON Schema of the feed, as text. */
export async function makeSchema() {
  const { planJsonSchema } = await loadSource('src/plan/schema-docs/json-schema.ts');
  return `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , file] = process.argv;
  if (!file) throw new Error('Usage: make-schema.mjs <file>');
  writeFileSync(file, await makeSchema());
}
