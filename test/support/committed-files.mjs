import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** Gives the files of dist/ as they are committed; the runner would compile their scripts once more. */
export async function committedFiles(context, next) {
  const isScript = /^\/dist\/[^/]+\.js$/.test(context.path);
  const code =
    isScript && (await readFile(`dist/${basename(context.path)}`, 'utf8').catch(() => ''));
  if (!code) return next();
  context.body = code;
  context.type = 'text/javascript';
  context.set('cache-control', 'no-cache');
}
