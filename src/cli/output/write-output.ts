import { randomBytes } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../command-error.js';
import { fileTrouble } from '../input/file-trouble.js';

/**
 * Writes a complete file or, if that fails, nothing; with `-`, writes to standard output. The
 * content is written to another file beside it, which is then renamed.
 *
 * @throws {CommandError} if it can't be written
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  if (path === '-') return void process.stdout.write(content);
  let temporary: string | undefined;
  try {
    const target = await fileBehind(path);
    temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    await writeFile(temporary, content, { flag: 'wx', mode: await modeOf(target) });
    await rename(temporary, target);
  } catch (error) {
    if (temporary) await rm(temporary, { force: true });
    throw fileTrouble(path, 'written', error);
  }
}

/** Creates a folder if it doesn't exist. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST'
      ? new CommandError(`${path} is a file; name a folder.`)
      : fileTrouble(path, 'written', error);
  }
}

/** The target of a symbolic link, so that the link itself isn't replaced. */
async function fileBehind(path: string): Promise<string> {
  const target = await realpath(path).catch(() => path);
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory()) throw new CommandError(`${path} is a folder; name a file in it.`);
  return target;
}

const modeOf = async (path: string) => (await stat(path).catch(() => undefined))?.mode ?? 0o666;
