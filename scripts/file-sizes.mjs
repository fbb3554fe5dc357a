import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** The number of bytes that a text or a file has after Brotli compression. */
export const brotliSize = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const scriptsIn = (folder) =>
  existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : [];

/** Where the sizes are written. */
export const sizesFile = 'docs/performance.md';
const section = /(?<=<!-- sizes[^>]*-->\n)[\s\S]*?(?=<!-- \/sizes -->)/;

/** A Markdown table with the sizes of the scripts in `dist/`. */
export function sizesTable() {
  const sizeOf = (file) => {
    const code = readFileSync(file);
    return { raw: code.length, brotli: brotliSize(code) };
  };
  const row = (name, { raw, brotli }) => `| ${name} | ${kilobytes(raw)} | ${kilobytes(brotli)} |`;
  const parts = scriptsIn('dist/library-goals').map((file) => [
    `its part \`${file.replace(/-[\w-]{8}\.js$/, '')}\``,
    sizeOf(`dist/library-goals/${file}`),
  ]);
  const languages = scriptsIn('dist/locales')
    .map((file) => sizeOf(`dist/locales/${file}`))
    .sort((a, b) => b.brotli - a.brotli);
  return [
    '| file | size | compressed with Brotli |',
    '|---|---|---|',
    ...scriptsIn('dist').flatMap((file) => [
      row(`\`dist/${file}\``, sizeOf(`dist/${file}`)),
      ...(file === 'library-goals.js' ? parts.map(([name, size]) => row(name, size)) : []),
    ]),
    ...languages.slice(0, 1).map((size) => row('each language in `dist/locales/`, at most', size)),
    '',
  ].join('\n');
}

/** The sizes as they are written in the documentation. */
export const writtenSizes = () => section.exec(readFileSync(sizesFile, 'utf8'))?.[0];

/** Writes the sizes of the scripts in `dist/` into the documentation. */
export function writeSizes() {
  const text = readFileSync(sizesFile, 'utf8');
  writeFileSync(
    sizesFile,
    text.replace(section, () => sizesTable()),
  );
}
