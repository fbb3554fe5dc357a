import type { CheckedFeed } from '../check/check-feed.js';
import type { Repair } from '../convert/format.js';
import type { BuilderWords } from '../locale/builder/builder-words.js';
import type { Plan } from '../plan/schema.js';
import type { Comparer } from './compare/comparer.js';
import type { Config } from './config/config.js';
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
  readonly setKeeping: (isOn: boolean) => void;
  /** Writes today’s date into parts of the plan, by their places. */
  readonly renew: (paths: readonly string[]) => void;
  readonly copy: (field: HTMLTextAreaElement) => void;
  readonly save: (name: string, type: string, content: string) => void;
  readonly saveTemplate: () => void;
  readonly savePng: () => void;
}

/** What can be pasted or downloaded. */
export interface Output {
  readonly code: string;
  /** The picture of the badge, for places that show only pictures. */
  readonly svg?: string;
  /** The page for a frame. */
  readonly page?: string;
}
