import type { ServerResponse } from 'node:http';

/**
 * Pages that wait for events of this server.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();

  /** Keeps a response open for events. */
  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    // A page that reconnects asks soon, so that it follows a server that was started again.
    response.write('retry: 1000\n\n');
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
  }

  /** Sends an event to all pages. */
  send(event: string): void {
    for (const response of this.#open) response.write(`event: ${event}\ndata:\n\n`);
  }
}
