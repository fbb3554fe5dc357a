import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { CommandError } from '../command-error.js';
import { readFeedText } from '../input/read-feed.js';
import { isAddress } from '../input/read-input.js';
import { packageFile } from '../package-files.js';
import { EventStreams } from './event-streams.js';
import { feedReport } from './feed-report.js';
import { neighborImage } from './neighbor-image.js';
import { previewPage, previewStyles } from './preview-page.js';
import { previewScript } from './preview-script.js';

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src * data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Another site could make its host name lead to this server, so requests with other host names are
 * rejected.
 */
const isLocal = (host = '') => /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i.test(host);

const javascript = 'text/javascript; charset=utf-8';

/**
 * Creates a server that shows a feed.
 *
 * @returns the server, and a function that notifies its pages of a change
 */
export function previewServer(source: string): { server: Server; announce: () => void } {
  const streams = new EventStreams();
  const server = createServer((request, response) => {
    if (!isLocal(request.headers.host)) return end(response, 403);
    if (request.method !== 'GET') return end(response, 405);
    const path = pathOf(request.url);
    if (path === '/events') return streams.add(response);
    answerTo(path, source).then(
      (answer) => (answer ? send(response, answer) : end(response, 404)),
      (error: unknown) => end(response, error instanceof CommandError ? 404 : 500),
    );
  });
  return { server, announce: () => streams.send('change') };
}

/** The path of a request; empty if it can't be decoded. */
function pathOf(url = '/'): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '';
  }
}

async function answerTo(path: string, source: string): Promise<Answer | undefined> {
  switch (path) {
    case '/':
      return { type: 'text/html; charset=utf-8', body: previewPage(nameOf(source), 'plan.json') };
    case '/preview.css':
      return { type: 'text/css; charset=utf-8', body: previewStyles };
    case '/preview.js':
      return { type: javascript, body: previewScript };
    case '/plan.json':
      return { type: 'application/json', body: (await readFeedText(source)).text };
    case '/issues.json':
      return {
        type: 'application/json',
        body: JSON.stringify(await feedReport(source, nameOf(source))),
      };
  }
  const [, script] =
    /^\/(library-goals\.js|(?:library-goals|locales)\/[\w-]+\.js)$/.exec(path) ?? [];
  if (script) return { type: javascript, body: packageFile(`dist/${script}`) };
  return isAddress(source) ? undefined : neighborImage(source, path);
}

const nameOf = (source: string) => (isAddress(source) ? source : basename(source));

function send(response: ServerResponse, { type, body }: Answer): void {
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

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
