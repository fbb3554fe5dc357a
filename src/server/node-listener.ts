import type { Handler } from './handler.js';

/** What the listener needs of a request to a server of Node. */
export interface NodeRequest {
  /** The HTTP method. */
  readonly method?: string | undefined;
  /** The path and the query. */
  readonly url?: string | undefined;
  /** The headers, with names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What the listener needs of a response of Node. */
export interface NodeResponse {
  /** Sends the status and the headers. */
  writeHead(status: number, headers?: Record<string, string>): unknown;
  /** Sends the body. */
  end(body?: Uint8Array): unknown;
}

/** The headers of a request that a handler reads. */
const readHeaders = ['accept-language', 'if-none-match'];

/**
 * A listener for `createServer()` of Node’s `http`. A request that can’t be understood is answered with the status 400, a handler that
 * fails with 500.
 *
 * @param handle a function that `createHandler()` has made
 *
 * @example
 * ```js
 * import { createServer } from 'node:http';
 * import { createHandler, nodeListener } from 'library-goals/server';
 *
 * const handle = createHandler({ feed: 'https://library.example/plan.json' });
 * createServer(nodeListener(handle)).listen(8080);
 * ```
 */
export const nodeListener =
  (handle: Handler) =>
  async (request: NodeRequest, response: NodeResponse): Promise<void> => {
    let given: Request;
    try {
      given = requestOf(request);
    } catch {
      response.writeHead(400);
      response.end();
      return;
    }
    try {
      const answer = await handle(given);
      const body = new Uint8Array(await answer.arrayBuffer());
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(body);
    } catch {
      response.writeHead(500);
      response.end();
    }
  };

/** @throws {TypeError} where the address or the method is none */
function requestOf({ method = 'GET', url = '/', headers }: NodeRequest): Request {
  const given = new Headers();
  for (const name of readHeaders) {
    const value = headers[name];
    if (value !== undefined) given.set(name, String(value));
  }
  // Not resolved against the host: an address that begins with `//` would name another one.
  const address = new URL(`http://${String(headers['host'] ?? 'localhost')}${url}`);
  return new Request(address, { method, headers: given });
}
