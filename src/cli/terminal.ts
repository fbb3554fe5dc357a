import { styleText } from 'node:util';

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

/** Removes line breaks and control characters, which file names and feeds may contain. */
export const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Writes a message as one line to the error output. */
export function errorLine(sentence: string): void {
  clearProgress();
  const paint = paintFor(process.stderr);
  process.stderr.write(`${paint('red', 'library-goals:')} ${oneLine(sentence)}\n`);
}

type Style = Parameters<typeof styleText>[0];
/** Colors a text. */
export type Paint = (style: Style, text: string) => string;

const plain: Paint = (_, text) => text;
const colored: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** Colors for a stream; none if it isn't a terminal with colors, or with `NO_COLOR`. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return stream.isTTY && stream.hasColors() ? colored : plain;
}
