import type { CheckedFeed } from '../check/check-feed.js';
import type { Repair } from '../convert/format.js';
import type { BuilderWords } from '../locale/builder/builder-words.js';
import type { Plan } from '../plan/schema.js';
import type { Comparer } from './compare/comparer.js';
import type { Config } from './config/config.js';
import type { Opened } from './feed/feed-opener.js';
import type { Keeper } from './keep/keeper.js';

/** What the panels of the page show, and what they can do. */
export interface Builder {
  readonly words: BuilderWords;
  readonly config: Config;
  readonly text: string;
  /** Absent while there is no text. */
  readonly checked: CheckedFeed | undefined;
  /** The last plan that could be read; it is still shown while the text is being corrected. */
  readonly plan: Plan | undefined;
  /** What was changed when a file was converted. */
  readonly repairs: readonly Repair[];
  readonly isLoading: boolean;
  /** What was typed before another feed was opened in its place. */
  readonly replaced: Opened | undefined;
  /** Why a file or an address couldn’t be read, in English. */
  readonly notice: string;
  /** The code to copy, and the pictures made for it. */
  readonly output: Output;
  readonly copied: string;
  readonly keeper: Keeper;
  readonly comparer: Comparer;
  readonly speak: (language: string) => void;
  readonly choose: (changes: Partial<Config>) => void;
  readonly edit: (text: string) => void;
  readonly open: (file: File) => void;
  readonly load: (src: string) => void;
  /** Brings back what was replaced, and keeps what takes its place. */
  readonly restore: () => void;
  readonly setKeeping: (isOn: boolean) => void;
  /** Writes today’s date into parts of the plan, by their places. */
  readonly renew: (paths: readonly string[]) => void;
  readonly copy: (field: HTMLTextAreaElement) => void;
  readonly save: (name: string, type: string, content: string) => void;
  /** Writes a file and offers it to be saved. */
  readonly saveWritten: (file: OutputFile) => void;
  readonly saveSnapshot: (kind: SnapshotKind, name: string) => void;
  readonly saveTemplate: () => void;
  readonly savePng: () => void;
}

/** What can be pasted or downloaded. */
export interface Output {
  readonly code: string;
  /** Why there is no code, by the name of the message. */
  readonly problem?: 'folderNeeded' | 'notEmbedded' | 'notMade';
  /** The picture of the badge, for places that show only pictures. */
  readonly svg?: string;
  /** What the code needs on the editor’s site. */
  readonly files?: readonly OutputFile[];
}

/** A file for the editor’s site: one of the library, the feed, or one that is written when it is wanted. */
export interface OutputFile {
  readonly name: string;
  /** The address of a file of the library. */
  readonly href?: string;
  /** The folder in which the script looks for it. */
  readonly folder?: string;
  readonly isFeed?: boolean;
  /** A media type. */
  readonly type?: string;
  readonly write?: () => Promise<string>;
}

/** A file that shows the plan without scripts: a page, plain HTML for one, or the element with its content. */
export type SnapshotKind = 'page' | 'fragment' | 'element';
