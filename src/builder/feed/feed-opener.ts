import type { Repair } from '../../convert/format.js';
import { loadAddress } from './load-address.js';
import { readFile } from './read-file.js';

/** A feed that was opened. */
export interface Opened {
  readonly text: string;
  /** What was changed when the file was converted. */
  readonly repairs: readonly Repair[];
  /** The address it is from; empty for a file. */
  readonly src: string;
  /** The complete address, to which others in the feed are relative. */
  readonly base?: string | undefined;
}

/** Opens files and addresses. The one that was asked for last counts, whatever arrives last. */
export class FeedOpener {
  #opening = new AbortController();

  readonly onOpened: (opened: Opened) => void;
  readonly onError: (sentence: string) => void;

  /**
   * @param onOpened takes what was opened
   * @param onError takes a sentence, in English, about why it couldn’t be
   */
  constructor(onOpened: (opened: Opened) => void, onError: (sentence: string) => void) {
    this.onOpened = onOpened;
    this.onError = onError;
  }

  openFile(file: File): Promise<void> {
    return this.#open(file.name, async () => ({
      ...(await readFile(file.name, new Uint8Array(await file.arrayBuffer()))),
      src: '',
    }));
  }

  openAddress(src: string): Promise<void> {
    return this.#open(src, async (signal) => {
      const { address, bytes } = await loadAddress(src, signal);
      return { ...(await readFile(address, bytes)), src, base: address };
    });
  }

  /** Ends what is being opened. */
  stop(): void {
    this.#opening.abort();
    this.#opening = new AbortController();
  }

  async #open(name: string, read: (signal: AbortSignal) => Promise<Opened>): Promise<void> {
    this.stop();
    const opening = this.#opening;
    try {
      const opened = await read(opening.signal);
      if (opening === this.#opening) this.onOpened(opened);
    } catch (error) {
      if (opening !== this.#opening) return;
      const { message } = error as Error;
      // Messages about addresses contain them.
      this.onError(name && !message.includes(name) ? `${name}: ${message}` : message);
    }
  }
}
