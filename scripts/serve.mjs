import { startDevServer } from '@web/dev-server';
import { freePort } from './free-port.mjs';

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
