import { paintFor } from './colors.js';
import { oneLine } from './one-line.js';
import { clearProgress } from './progress-line.js';

/** Writes a message as one line to the error output. */
export function errorLine(sentence: string): void {
  clearProgress();
  const paint = paintFor(process.stderr);
  process.stderr.write(`${paint('red', 'library-goals:')} ${oneLine(sentence)}\n`);
}
