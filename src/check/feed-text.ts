/** A feed as a file. */
export interface FeedText {
  readonly name: string;
  readonly text: string;
  /** The address that relative addresses in it are resolved against. */
  readonly base?: string | undefined;
}
