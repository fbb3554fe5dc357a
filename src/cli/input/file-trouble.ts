import { CommandError } from '../command-error.js';

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder; name a file in it',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the symbolic links in its path form a loop',
};

/** Explains in a sentence why a file can't be read or written. */
export function fileTrouble(path: string, act: 'read' | 'written', error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new CommandError(`${path} can’t be ${act}: ${reasons[code] ?? message}.`);
}
