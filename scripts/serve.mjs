import { createServer } from 'node:net';
import { once } from 'node:events';
import { startDevServer } from '@web/dev-server';

/**
 * Serves a folder, only for this machine.
 *
 * @param options options of @web/dev-server; without `port`, any free port is used
 * @returns the address, whether `port` was in use, and a function that stops the server
 */
export async function serve({ port = 0, ...options } = {}) {
  const free = await freePort(port);
  const server = await startDevServer({
    config: { hostname: '127.0.0.1', rootDir: process.cwd(), open: false, ...options, port: free },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  return {
    address: `http://localhost:${free}/`,
    isOtherPort: port !== 0 && free !== port,
    stop: () => server.stop(),
  };
}

/** The wanted port, or any free port if it is 0 or in use. */
async function freePort(wanted) {
  const probe = createServer();
  try {
    await once(probe.listen(wanted, '127.0.0.1'), 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return freePort(0);
  }
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}
