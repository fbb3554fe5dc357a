import { buildSync } from 'esbuild';

/**
 * Builds the code of a module of the sources, with everything that it imports, for runtimes such as Cloudflare’s: their bundlers would
 * take Lit’s modules for browsers, which need a document.
 *
 * @returns the code of a module that imports nothing
 */
export function edgeBundle(entry = 'src/entries/server.ts') {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['node', 'production'],
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}
