import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];
/** Colors a text. */
export type Paint = (style: Style, text: string) => string;

const plain: Paint = (_, text) => text;
const colored: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** Colors for a stream; none if it isn't a terminal with colors, or with `NO_COLOR`. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return stream.isTTY && stream.hasColors() ? colored : plain;
}
