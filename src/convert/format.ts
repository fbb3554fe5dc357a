import type { PlanInput } from '../plan/plan-input.js';

/** Something that a conversion changed, guessed or left out. */
export interface Repair {
  /**
   * The cell (`B7`, or `Sheet2!B7` in a workbook), the line (`line 12`) or the feed's path
   * (`goals[2].note`). Empty for the whole file.
   */
  where: string;
  /** A sentence for the editor of the plan. */
  message: string;
  /** `info`: read in another form; `warning`: guessed; `error`: left out. */
  severity: 'info' | 'warning' | 'error';
}

/** The options for reading a file. */
export interface ReadOptions {
  /**
   * The language of texts without a language, as a BCP 47 tag. Default: the language named in the
   * file, otherwise `en`.
   */
  language?: string | undefined;
  /**
   * The present feed. The contents of the file replace the corresponding parts, and everything else
   * is kept.
   */
  update?: PlanInput | undefined;
  /** With `update`: leave out goals, objectives and indicators that the file no longer has. */
  removeMissing?: boolean | undefined;
  /** A workbook's sheet, by name or by position from 1. Default: all sheets with known headings. */
  sheet?: string | number | undefined;
}

/** The result of reading a file. */
export interface ReadResult {
  /** The plan, as the JSON of a feed. */
  feed: PlanInput;
  /** Everything that was changed, guessed or left out, in the order of the file. */
  repairs: Repair[];
}

/** The options for writing a feed. */
export interface WriteOptions {
  /**
   * Headings of tables in this language, as a BCP 47 tag; in StratML, the language of the texts.
   * Default: the feed's language.
   */
  language?: string | undefined;
}

/** The result of writing a feed. */
export interface WriteResult<Output extends string | Uint8Array = string | Uint8Array> {
  /** The contents of the file. */
  output: Output;
  /** What could not be written because the format has no field for it. */
  repairs: Repair[];
}

/** Reads and writes a file format. */
export interface Format<Output extends string | Uint8Array = string | Uint8Array> {
  /**
   * Reads a file.
   *
   * @throws {ConvertError} if the file can't be read
   */
  read(input: string | Uint8Array, options?: ReadOptions): Promise<ReadResult>;
  /**
   * Writes a feed.
   *
   * @throws {ConvertError} if the feed can't be written
   */
  write(feed: PlanInput, options?: WriteOptions): Promise<WriteResult<Output>>;
  /** Makes a file to fill in. Only formats of tables have one. */
  template?(options?: WriteOptions): Promise<Output>;
}

/**
 * A file can't be converted. The message is one sentence that explains why.
 *
 * @example
 * ```js
 * import { ConvertError } from 'library-goals/convert';
 *
 * const messageOf = (error) => (error instanceof ConvertError ? error.message : 'Unknown error');
 * ```
 */
export class ConvertError extends Error {
  override name = 'ConvertError';
}
