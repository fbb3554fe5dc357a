/** A feed as a file. */
export interface FeedText {
  readonly name: string;
  readonly text: string;
  /** What relative addresses in it are relative to. */
  readonly base?: string | undefined;
}
