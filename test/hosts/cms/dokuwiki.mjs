import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startPhp } from './programs.mjs';

const source = '/usr/share/dokuwiki';
const folders = 'attic cache index locks log media media_attic media_meta meta pages tmp';

/**
 * DokuWiki, whose administrator has added the script to all pages.
 *
 * @param options `allowsHtml`: whether the option `htmlok` is on, which allows any HTML in `<html>`
 */
export async function dokuwiki(folder, { script, library, allowsHtml = false }) {
  const place = join(folder, allowsHtml ? 'dokuwiki-html' : 'dokuwiki');
  for (const name of folders.split(' ')) {
    mkdirSync(join(place, 'data', name), { recursive: true });
  }
  const settings = { useacl: 0, savedir: join(place, 'data'), htmlok: Number(allowsHtml) };
  const lines = Object.entries(settings).map(
    ([name, value]) => `$conf['${name}'] = ${JSON.stringify(value)};\n`,
  );
  writeFileSync(join(place, 'local.php'), `<?php\n${lines.join('')}`);
  const load = `(function () {
  var script = document.createElement('script');
  script.type = 'module';
  script.src = ${JSON.stringify(script)};
  document.head.append(script);
})();
`;
  writeFileSync(join(place, 'userscript.js'), load);
  const before = join(place, 'before.php');
  writeFileSync(before, `<?php\ndefine('DOKU_CONF', '${place}/');\n`);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const stop = await startPhp(source, { port, settings: [`auto_prepend_file=${before}`] });

  return {
    version: readFileSync(join(source, 'VERSION'), 'utf8').trim(),
    wikitext: {
      image: `{{${library}/badge.svg|Our progress}}`,
      link: `[[${library}/goals/plan.html|Strategic goals]]`,
    },
    async signIn() {},
    async publish(page, way, title, text) {
      const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '_');
      await page.goto(`${address}/doku.php?id=${id}&do=edit`);
      await page.fill('#wiki__text', allowsHtml ? `<html>\n${text}\n</html>` : text);
      await page.click('#edbtn__save');
      await page.waitForURL((url) => !url.search.includes('do=edit'));
      return `${address}/doku.php?id=${id}`;
    },
    stop,
  };
}
