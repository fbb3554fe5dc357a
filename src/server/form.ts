import type { Content } from './answer.js';
import type { ReadFeed } from './feed-source.js';

/** What is asked of a feed. */
export interface Asked {
  /** The request’s address. */
  readonly url: URL;
  /** The language to answer in; the plan’s if it is missing. */
  readonly language: string | undefined;
  /** The public address before the path of a form, without a slash at its end. */
  readonly publicBase: string;
}

/** Makes an answer of a feed. @throws {RequestError} where what is asked for isn’t there */
export type Form = (feed: ReadFeed, asked: Asked) => Promise<Content> | Content;
