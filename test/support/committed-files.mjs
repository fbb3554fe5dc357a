import { readFile } from 'node:fs/promises';

/** Under which addresses the files of dist/ are given besides their own. */
const places = [
  [/^\/dist\/((?:locales\/)?[\w-]+\.js)$/, '$1'],
  // Renamed, as a CMS does with what is uploaded to it.
  [/^\/renamed\/widget-1a2b3c\.js$/, 'library-goals.js'],
  [/^\/renamed\/(locales\/[\w-]+\.js)$/, '$1'],
  // By itself: its languages were not uploaded.
  [/^\/alone\/library-goals\.js$/, 'library-goals.js'],
];

/** Gives the files of dist/ as they are committed; the runner would compile their scripts once more. */
export async function committedFiles(context, next) {
  const [pattern, file] = places.find(([pattern]) => pattern.test(context.path)) ?? [];
  const name = pattern && context.path.replace(pattern, file);
  const code = name && (await readFile(`dist/${name}`, 'utf8').catch(() => ''));
  if (!code) return next();
  context.body = code;
  context.type = 'text/javascript';
  context.set('cache-control', 'no-cache');
}
