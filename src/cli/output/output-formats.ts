import { type FormatInfo, formats } from '../../convert/formats.js';

/** A format that plans can be converted to. */
export interface OutputFormat extends Pick<FormatInfo, 'extensions' | 'isBinary'> {
  readonly name: string;
}

/** Markdown is for readers: it can't be read back as a plan. */
export const markdown = { name: 'markdown', extensions: ['md'], isBinary: false } as const;

/** The formats that `convert` writes. */
export const outputFormats: readonly OutputFormat[] = [...formats, markdown];

/** The names of some formats, for help and messages. */
export const namesOf = (some: readonly { readonly name: string }[]) =>
  some.map(({ name }) => name).join(', ');
