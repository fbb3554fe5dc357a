/** A file or response that was read. */
export interface Input {
  /** Its name in messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The address that relative addresses in it are resolved against. */
  readonly base?: string;
}
