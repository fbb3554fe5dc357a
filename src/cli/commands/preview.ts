import { once } from 'node:events';
import { CommandError } from '../command-error.js';
import { readFeedText } from '../input/read-feed.js';
import { isAddress } from '../input/read-input.js';
import { listen, previewServer } from '../preview/preview-server.js';
import { watchFeed } from '../preview/watch-feed.js';
import { oneLine } from '../terminal.js';

/** The options of `preview`. */
export interface PreviewOptions {
  readonly port?: string;
}

const defaultPort = 8000;

/** Shows a feed in the browser until the program is stopped. */
export async function run(source: string, { port }: PreviewOptions): Promise<void> {
  if (source === '-') {
    throw new CommandError('The preview reads the feed again after each change: name a file.');
  }
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && +port <= 65_535)) {
    throw new CommandError(`--port ${port}: write a number from 0 to 65535.`);
  }
  await readFeedText(source);
  const { server, announce } = previewServer(source);
  const address = await listen(server, port === undefined ? [defaultPort, 0] : [+port]);
  const unwatch = isAddress(source) ? undefined : watchFeed(source, announce);
  process.stdout.write(
    `${oneLine(source)}: ${address}\n${unwatch ? 'The page follows each change of the file. ' : ''}Press Ctrl+C to stop.\n`,
  );
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  unwatch?.();
  server.close();
  server.closeAllConnections();
}
