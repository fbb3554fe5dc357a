import { ConvertError } from '../../convert/format.js';
import { CommandError } from '../exit-codes.js';

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
