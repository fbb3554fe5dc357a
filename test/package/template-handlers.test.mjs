import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('every event handler of a template is made by on()', () => {
  const files = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
  const handlers = files.flatMap((name) => [
    ...readFileSync(`src/${name}`, 'utf8').matchAll(/\s@[\w-]+=\$\{.*/g),
  ]);
  assert.ok(handlers.length > 8);
  for (const [handler] of handlers) assert.match(handler, /\$\{(?:\w+ \? )?on\(/);
});
