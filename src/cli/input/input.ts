/** What was read, and from where. */
export interface Input {
  /** As it is named in messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What relative addresses in it are relative to. */
  readonly base?: string;
}
