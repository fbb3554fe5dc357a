import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** Gives the files of dist/ as they are committed; the runner would compile their scripts once more. */
export async function committedFiles(context, next) {
  if (!/^\/dist\/[^/]+\.js$/.test(context.path)) return next();
  context.body = await readFile(`dist/${basename(context.path)}`, 'utf8').catch(() => undefined);
  context.type = 'text/javascript';
  context.set('cache-control', 'no-cache');
}
