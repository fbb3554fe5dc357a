import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { startHttpServer } from '../../support/http-server.mjs';
import { run } from '../../support/command-line.mjs';

const sample = 'samples/hkust-library.json';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The server of the library: its script, its feed, and the files that the command line writes. */
export async function startLibrary(folder) {
  const { address, stop } = await startHttpServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const root = /^\/(?:dist|samples)\//.test(pathname) ? '.' : folder;
    try {
      const body = readFileSync(join(root, pathname));
      response.writeHead(200, {
        'content-type': types[extname(pathname)],
        'access-control-allow-origin': '*',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const write = async (...args) => {
    const { code, stderr, stdout } = await run(args);
    if (code !== 0) throw new Error(stderr);
    return stdout;
  };
  await write('frames', sample, '-o', join(folder, 'goals'), '--url', `${address}/goals/`);
  await write('badge', sample, '-o', join(folder, 'badge.svg'));
  await write('convert', sample, join(folder, 'plan.md'));

  const script = `${address}/dist/library-goals.js`;
  const tag = `<script type="module" src="${script}"></script>`;
  const src = `${address}/${sample}`;
  const plan = `${address}/goals/plan.html`;
  return {
    address,
    stop,
    script,
    /** The script for systems that load it as a classic one. */
    classicScript: `${address}/dist/library-goals.all.js`,
    /** What an editor pastes, as in docs/embedding.md. `marked` are data attributes where an administrator has added the script to all pages. */
    forms: {
      tag: `${tag}\n\n<library-goals src="${src}">\n  <p>Fallback</p>\n</library-goals>`,
      data: `${tag}\n\n<div data-library-goals data-src="${src}">\n  <p>Fallback</p>\n</div>`,
      marked: `<div data-library-goals data-src="${src}">\n  <p>Fallback</p>\n</div>`,
      fragment: await write('render', sample, '--fragment'),
      /** With tables and links. */
      tables: await write('render', 'samples/example-library.json', '--fragment'),
      snapshot: await write('render', sample, '--shadow'),
      frame: `<iframe\n  src="${plan}"\n  title="Strategic goals"\n  width="100%"\n  height="900"\n  style="border: 0"\n></iframe>`,
      image: `<img src="${address}/badge.svg" alt="Our progress" />`,
      address: plan,
      markdown: readFileSync(join(folder, 'plan.md'), 'utf8'),
      link: `<a href="${plan}">Strategic goals</a>`,
    },
  };
}
