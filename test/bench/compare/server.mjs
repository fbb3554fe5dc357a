import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { startHttpServer } from '../../support/http-server.mjs';
import { root } from './root.mjs';

const types = {
  '': 'text/html',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const compress = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Serves the site and dist/ with Brotli, to this machine only. */
export async function serveSite(site) {
  const bodies = new Map();

  function bodyOf(path) {
    const file = join(root, path);
    const isInDist = path.startsWith('/dist/') && !path.includes('..');
    const content =
      site.get(path) ?? (isInDist && existsSync(file) ? readFileSync(file) : undefined);
    return content && compress(content);
  }

  const server = await startHttpServer((request, response) => {
    const path = request.url.split('?')[0];
    if (!bodies.has(path)) bodies.set(path, bodyOf(path));
    const body = bodies.get(path);
    response.writeHead(body ? 200 : 404, {
      'content-type': `${types[extname(path)]}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body?.length ?? 0,
      'cache-control': 'max-age=300',
    });
    response.end(body);
  });
  // So that no contestant waits for the compression of its files.
  for (const path of site.keys()) bodies.set(path, bodyOf(path));
  return server;
}
