import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['demo', 'dist', 'samples'];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A server of the demo pages and what they load, and of nothing else in this folder. */
export function createDemoServer() {
  return createServer((request, response) => {
    const [pathname] = request.url.split('?');
    if (pathname === '/') return response.writeHead(302, { location: '/demo/index.html' }).end();
    const file = fileOf(pathname);
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

/** The file that an address names; undefined where it isn't one to be served. */
function fileOf(pathname) {
  try {
    const path = normalize(decodeURIComponent(pathname)).replace(/^[\\/]+/, '');
    if (!folders.includes(path.split(sep)[0]) || path.includes('\0')) return undefined;
    const file = join(root, path);
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Listens on a port, or on any other that is free where that one is taken. */
export async function listen(server, port, host = '127.0.0.1') {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    server.listen(0, host);
    await once(server, 'listening');
  }
  const { port: own } = server.address();
  return { address: `http://localhost:${own}/`, isOther: own !== port };
}
