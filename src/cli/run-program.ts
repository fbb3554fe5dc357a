import { CommanderError } from 'commander';
import { CommandError, exitCodes } from './command-error.js';
import { createProgram } from './program.js';
import { errorLine } from './terminal.js';

/** Runs the command line. Every failure prints one sentence and sets an exit code. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  // It isn't a failure if a program such as `head` stops reading the output.
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
  // Commander has already printed its message or the help.
  if (error instanceof CommanderError) return error.exitCode ? exitCodes.trouble : exitCodes.ok;
  const isExpected = error instanceof CommandError;
  const reason = error instanceof Error ? error.message : String(error);
  errorLine(isExpected ? reason : `this is a bug in library-goals; please report it: ${reason}`);
  return isExpected ? error.exitCode : exitCodes.trouble;
}
