import { CommandError } from '../command-error.js';
import { showProgress } from '../terminal.js';
import { collect, type Input } from './input.js';

/** The time limit for a complete response, in seconds. */
const secondsAllowed = 30;

const reasons: Record<string, string> = {
  ENOTFOUND: 'there is no server with this name',
  EAI_AGAIN: 'the name of the server could not be looked up; check the network',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the connection was interrupted',
  UND_ERR_SOCKET: 'the connection was interrupted',
  CERT_HAS_EXPIRED: 'the certificate of the server has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the server is not trusted',
  ERR_INVALID_URL: 'it is not an address',
};

/**
 * Reads the response of an address.
 *
 * @param limit bytes
 * @throws {CommandError}
 */
export async function readAddress(address: string, limit: number): Promise<Input> {
  showProgress(`Reading ${address} …`);
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(secondsAllowed * 1000) });
    if (!response.ok) {
      throw new CommandError(`${address} can’t be read: the server answered ${response.status}.`);
    }
    const size = Number(response.headers.get('content-length'));
    const bytes = response.body
      ? await collect(response.body as AsyncIterable<Uint8Array>, limit, address, size)
      : new Uint8Array();
    return { name: address, bytes, base: response.url };
  } catch (error) {
    throw error instanceof CommandError ? error : unreachable(address, error);
  }
}

function unreachable(address: string, error: unknown): CommandError {
  const { name, cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
  const reason =
    name === 'TimeoutError'
      ? `the server took longer than ${secondsAllowed} seconds`
      : (reasons[cause?.code ?? ''] ?? cause?.message ?? message);
  return new CommandError(`${address} can’t be read: ${reason}.`);
}
