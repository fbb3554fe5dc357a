import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandError } from '../exit-codes.js';

/**
 * Starts a server on the first free port, for this computer only.
 *
 * @param ports 0 means any free port
 * @returns the address of the server
 * @throws {CommandError} if none of the ports can be used
 */
export async function listen(server: Server, ports: readonly number[]): Promise<string> {
  for (const port of ports) {
    try {
      await once(server.listen(port, '127.0.0.1'), 'listening');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new CommandError(
    `The port ${ports.join(' or ')} is in use or not allowed; name another with --port.`,
  );
}
