import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Starts an HTTP server on a free port, for this machine only. It doesn't keep the process alive.
 *
 * @param {import('node:http').RequestListener} answer
 * @returns the address without a slash at the end, and a function that stops the server
 */
export async function startHttpServer(answer) {
  const server = createServer(answer);
  server.unref();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
