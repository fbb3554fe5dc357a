import { oneLine } from './one-line.js';

let isShown = false;

/** Says on a terminal what takes its time, in a line that the next one replaces. */
export function showProgress(text: string): void {
  const { stderr } = process;
  if (!stderr.isTTY) return;
  stderr.write(`\r\x1b[K${oneLine(text).slice(0, stderr.columns - 1)}`);
  isShown = true;
}

/** Takes the line away. */
export function clearProgress(): void {
  if (isShown) process.stderr.write('\r\x1b[K');
  isShown = false;
}
