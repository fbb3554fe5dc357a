import { createContext } from '@lit/context';

/** The status that a reader has chosen in a summary, for the goals of the same `<library-plan>`. */
export interface StatusFilter {
  readonly chosen: string | null;
  readonly choose: (status: string | null) => void;
}

export const statusFilterContext = createContext<StatusFilter>(
  Symbol.for('library-plan/status-filter/1'),
);
