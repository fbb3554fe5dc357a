import { ConvertError } from '../convert/format.js';

/** The exit codes of the program, which its help lists. */
export const exitCodes = {
  ok: 0,
  /** The feed has errors, or with `--strict` warnings. */
  faultyFeed: 1,
  /** The command is misused, or a file or an address can't be read or written. */
  trouble: 2,
} as const;

/** One of these. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the program with a sentence for its user. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = exitCodes.trouble) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a function, and adds the name of the file to the messages of converters' errors. */
export async function asCommandError<Result>(
  file: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ConvertError ? new CommandError(`${file}: ${error.message}`) : error;
  }
}
