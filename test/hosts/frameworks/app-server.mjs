import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHttpServer } from '../../support/http-server.mjs';

export const built = fileURLToPath(new URL('node_modules/.built/', import.meta.url));
const feed = new URL('shared/plan.json', import.meta.url);

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Serves the built applications, each in its folder, with the feed of the badges beside it.
 *
 * @returns its address, and the number of requests for the feed since `forget`
 */
export async function serveApps() {
  let requests = 0;
  const server = await startHttpServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const isFeed = pathname.endsWith('/plan.json');
    if (isFeed) requests += 1;
    const file = join(
      built,
      normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    );
    try {
      const body = await readFile(isFeed ? feed : file);
      response.writeHead(200, {
        'Content-Type': types[extname(file)],
        'Cache-Control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return {
    address: `${server.address}/`,
    requests: () => requests,
    forget: () => (requests = 0),
    close: server.stop,
  };
}
