import { CommandError } from '../command-error.js';

/** A file or response that was read. */
export interface Input {
  /** Its name in messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The address that relative addresses in it are resolved against. */
  readonly base?: string;
}

const tooLarge = (name: string, limit: number) =>
  new CommandError(`${name} is larger than ${Math.floor(limit / 1e6)} MB, which is the limit.`);

/** @throws {CommandError} if an input has more bytes than its format allows */
export function requireSize({ name, bytes }: Input, limit: number): void {
  if (bytes.length > limit) throw tooLarge(name, limit);
}

/**
 * Reads all bytes of a stream.
 *
 * @param limit the maximum number of bytes
 * @param name of the stream, for messages
 * @param size the number of bytes, if it is known
 * @throws {CommandError} as soon as the limit is exceeded
 */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  name: string,
  size = 0,
): Promise<Uint8Array> {
  if (size > limit) throw tooLarge(name, limit);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > limit) throw tooLarge(name, limit);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
