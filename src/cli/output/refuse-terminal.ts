import { CommandError } from '../exit-codes.js';

/** @throws {CommandError} if binary data would be written to a terminal */
export function refuseTerminal(target: string, format: { name: string; isBinary: boolean }): void {
  if (target !== '-' || !format.isBinary || !process.stdout.isTTY) return;
  throw new CommandError(`${format.name} is not text: name a file to write it to.`);
}
