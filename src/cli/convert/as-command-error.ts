import { ConvertError } from '../../convert/format.js';
import { CommandError } from '../exit-codes.js';

/** Does some work of a converter, whose sentences are then about the file that is named. */
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
