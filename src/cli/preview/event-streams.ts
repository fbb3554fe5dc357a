import type { ServerResponse } from 'node:http';

/**
 * The pages that receive events from this server.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();

  /** Adds a response, which stays open for events. */
  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    // A short interval, so that pages reconnect soon after the server was restarted.
    response.write('retry: 1000\n\n');
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
  }

  /** Sends an event to all pages. */
  send(event: string): void {
    for (const response of this.#open) response.write(`event: ${event}\ndata:\n\n`);
  }
}
