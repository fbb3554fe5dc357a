import { CommandError } from '../exit-codes.js';

/**
 * All bytes of a stream.
 *
 * @param limit how many there may be
 * @param name of the stream, for messages
 * @param size how many there are, if it is known before
 * @throws {CommandError} where there are more, as soon as that is known
 */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  name: string,
  size = 0,
): Promise<Uint8Array> {
  const tooLarge = () =>
    new CommandError(`${name} is larger than ${limit / 1e6} MB, which is the limit.`);
  if (size > limit) throw tooLarge();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > limit) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
