import type { ExitCode } from '../command-error.js';
import { clearProgress } from '../terminal.js';

/** A module that does the work of a command. */
interface Work<Given extends unknown[]> {
  readonly run: (...given: Given) => Promise<ExitCode | void>;
}

/** The action of a command: loads the module that does its work, and sets the exit code. */
export const lazily =
  <Given extends unknown[]>(load: () => Promise<Work<Given>>) =>
  async (...given: Given): Promise<void> => {
    const { run } = await load();
    const exitCode = await run(...given);
    clearProgress();
    process.exitCode = exitCode ?? 0;
  };
