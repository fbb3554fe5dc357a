import { oneLine } from './one-line.js';

let isShown = false;

/** Shows on a terminal what the program is doing, in a line that is replaced by the next one. */
export function showProgress(text: string): void {
  const { stderr } = process;
  if (!stderr.isTTY) return;
  stderr.write(`\r\x1b[K${oneLine(text).slice(0, stderr.columns - 1)}`);
  isShown = true;
}

/** Removes the line. */
export function clearProgress(): void {
  if (isShown) process.stderr.write('\r\x1b[K');
  isShown = false;
}
