/** Something that the reader of a feed left out, mended or could not read, in words for its editor. */
export interface Issue {
  /** Where, as `goals[2].progress`; empty for the whole document. */
  path: string;
  /** The whole sentence, beginning with the path. */
  message: string;
  /** An error where something can't be shown; a warning for what is only worth mending. */
  severity: 'error' | 'warning';
}
