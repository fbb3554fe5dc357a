import { once } from 'node:events';
import { createServer } from 'node:net';

/** The wanted port of this machine, or any free port if it is 0 or in use. */
export async function freePort(wanted = 0) {
  const probe = createServer();
  try {
    await once(probe.listen(wanted, '127.0.0.1'), 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return freePort();
  }
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}
