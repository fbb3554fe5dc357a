import type { Content } from './answer.js';
import type { ReadFeed } from './feed-source.js';

/** What a request asks for. */
export interface Asked {
  /** The request’s address. */
  readonly url: URL;
  /** The language to answer in; the plan’s if it is missing. */
  readonly language: string | undefined;
  /** The public address before the path of a form, without a slash at its end. */
  readonly publicBase: string;
}

/** Makes the answer to a request. @throws {RequestError} if the feed doesn’t have what it asks for */
export type Form = (feed: ReadFeed, asked: Asked) => Promise<Content> | Content;
