import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(import.meta.resolve('library-goals/package.json'));
const { exports } = JSON.parse(readFileSync(manifest, 'utf8'));

/** All modules that can be imported by name, except the bundles, which are only for pages. */
const modules = Object.entries(exports).flatMap(([name, target]) => {
  const path = target.default ?? target;
  if (!path.endsWith('.js')) return [];
  if (!path.includes('*')) return [join('library-goals', name)];
  const [before, after] = path.split('*');
  const folder = dirname(before);
  return readdirSync(join(dirname(manifest), folder))
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, -after.length))
    .map((middle) => join('library-goals', name.replace('*', middle)));
});

/** Tests of the page that was made on a server. */
export const serverTests = {
  'every module can be imported in Node, prints nothing and defines nothing'() {
    assert.ok(modules.length > 25, `${modules.length} modules`);
    for (const tag of ['library-goals', 'library-progress-badge']) {
      assert.ok(modules.includes(`library-goals/define/${tag}.js`));
    }
    const code = `
      const names = ${JSON.stringify(modules)};
      for (const name of names) await import(name);
      const tags = names.map((name) => /define\\/(.*)\\.js/.exec(name)?.[1]).filter(Boolean);
      const defined = tags.filter((tag) => globalThis.customElements?.get(tag));
      const dom = ['document', 'window', 'HTMLElement'].filter((name) => name in globalThis);
      console.log(JSON.stringify({ tags: tags.length > 8, defined, dom }));`;
    // The program must end within the time limit, without an open timer or connection.
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: dirname(fileURLToPath(import.meta.url)),
      encoding: 'utf8',
      timeout: 30_000,
    });
    assert.deepEqual(JSON.parse(output), { tags: true, defined: [], dom: [] });
  },

  async 'text in the plan is never markup'({ page, complaints }) {
    await page.locator('library-goals').getByText("document.title = 'taken'").waitFor();
    assert.equal(await page.title(), 'Our plan');
    assert.deepEqual(complaints, []);
  },
};
