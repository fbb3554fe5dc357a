import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CommandError } from '../command-error.js';
import { collect, type Input } from './input.js';
import { fileTrouble } from './file-trouble.js';
import { readAddress } from './read-address.js';

/** Whether an input is an address rather than a file. */
export const isAddress = (source: string) => /^https?:\/\//i.test(source);

/**
 * Reads a file, an address, or with `-` standard input.
 *
 * @param limit bytes
 * @throws {CommandError} if it can't be read, is empty or exceeds the limit
 */
export async function readInput(source: string, limit: number): Promise<Input> {
  const input = isAddress(source)
    ? await readAddress(source, limit)
    : source === '-'
      ? { name: 'standard input', bytes: await collect(process.stdin, limit, 'standard input') }
      : { name: source, bytes: await readFile(source, limit) };
  if (!input.bytes.length) throw new CommandError(`${input.name} is empty.`);
  return input;
}

async function readFile(path: string, limit: number): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new CommandError(`${path} is a folder; name a file in it.`);
    return await collect(createReadStream(path), limit, path, found.size);
  } catch (error) {
    throw fileTrouble(path, 'read', error);
  }
}
