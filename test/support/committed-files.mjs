import { readFile } from 'node:fs/promises';

/** The addresses at which files of dist/ are served. */
const places = [
  [/^\/dist\/((?:(?:locales|library-goals|builder|builder\/languages)\/)?[\w.-]+\.js)$/, '$1'],
  // Renamed, as a CMS does with uploads.
  [/^\/renamed\/widget-1a2b3c\.js$/, 'library-goals.js'],
  [/^\/renamed\/(locales\/[\w-]+\.js)$/, '$1'],
  // Without its languages.
  [/^\/alone\/(library-goals(?:\.all)?\.js)$/, '$1'],
];

/** Serves the files of dist/ unchanged; otherwise, the runner would compile them. */
export async function committedFiles(context, next) {
  const [pattern, file] = places.find(([pattern]) => pattern.test(context.path)) ?? [];
  const name = pattern && context.path.replace(pattern, file);
  const code = name && (await readFile(`dist/${name}`, 'utf8').catch(() => ''));
  if (!code) return next();
  context.body = code;
  context.type = 'text/javascript';
  context.set('cache-control', 'no-cache');
}
