import { CommanderError } from 'commander';
import { CommandError, exitCodes } from './exit-codes.js';
import { createProgram } from './program.js';
import { errorLine } from './terminal/error-line.js';

/** Runs the command line; every failure ends with one sentence and an exit code. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  // A reader such as `head` that has seen enough is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitCodes.ok : exitCodes.trouble);
  });
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  // Commander has written its message, or the help, already.
  if (error instanceof CommanderError) return error.exitCode ? exitCodes.trouble : exitCodes.ok;
  const isExpected = error instanceof CommandError;
  const reason = error instanceof Error ? error.message : String(error);
  errorLine(isExpected ? reason : `this is a fault of library-goals; please report it: ${reason}`);
  return isExpected ? error.exitCode : exitCodes.trouble;
}
