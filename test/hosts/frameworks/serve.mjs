import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const feed = {
  version: 1,
  goals: ['a', 'b', 'c', 'd'].map((id, i) => ({ id, name: `Goal ${id}`, progress: i * 20 })),
};

/** Serves a folder on this machine, with a feed in it, and counts how often that is asked for. */
export async function serve(folder, answer = () => undefined) {
  const counts = { feed: 0 };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (type, body, status = 200) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
    if (pathname === '/plan.json') {
      counts.feed += 1;
      return send('application/json', JSON.stringify(feed));
    }
    const page = answer(pathname);
    if (page) return send('text/html', page);
    const file = join(folder, normalize(pathname === '/' ? 'index.html' : pathname));
    try {
      send(types[extname(file)] ?? 'application/octet-stream', await readFile(file));
    } catch {
      send('text/plain', 'Not found', 404);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, counts, address: `http://127.0.0.1:${server.address().port}/` };
}
