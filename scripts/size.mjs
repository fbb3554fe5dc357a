// Prints the size of each bundle and of each layer in it. `-- --page samples/hkust-library.json` prints
// what a page with that feed loads; `--language ja`, `--tag library-timeline` and
// `--script library-goals.all` vary the page.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import configs, { bundles, builder, includedLanguages } from '../rollup.config.mjs';
import { edgeBundle } from './build-edge.mjs';
import { brotliSize } from './file-sizes.mjs';
import { loadSource } from './load-source.mjs';

const { values: options } = parseArgs({
  options: {
    page: { type: 'string' },
    language: { type: 'string', default: 'en' },
    tag: { type: 'string', default: 'library-goals' },
    script: { type: 'string', default: 'library-goals' },
  },
});

/** The limit of each bundle, in bytes after Brotli compression. If you make a bundle smaller, lower its limit. */
const limits = {
  'builder/builder': 61_400,
  'builder/check-feed': 17_800,
  'library-goals': 55_800,
  'library-goals.all': 61_700,
  'library-progress-badge': 40_200,
};

/** The part of `library-goals.js` that a tag needs; charts, which other tags show, are loaded when a reader opens one. */
const partOfTag = {
  'library-indicator': 'charts',
  'library-progress-badge': 'badge',
  'library-timeline': 'timeline',
};

const row = (name, ...figures) =>
  console.log(name.padEnd(44) + figures.map((figure) => String(figure).padStart(12)).join(''));

const fileRow = (file, ...more) => {
  const code = readFileSync(file);
  row(file, code.length, gzipSync(code, { level: 9 }).length, brotliSize(code), ...more);
  return brotliSize(code);
};

if (options.page) await printPage(options);
else await printBundles();

function partFile(name) {
  const file = readdirSync('dist/library-goals').find((file) => file.startsWith(`${name}-`));
  return `dist/library-goals/${file}`;
}

/** Prints what a page loads: the script, its part for the tag, the file of a language that it doesn’t include, and the feed. */
async function printPage({ page, language, script, tag }) {
  const { lazyLanguages } = await loadSource('src/locale/lazy-languages.ts');
  const { lookupTag } = await loadSource('src/plan/language-tag.ts');
  const found = lookupTag(['en', ...lazyLanguages.keys()], language);
  const hasParts = script === 'library-goals';
  const included = hasParts ? ['en'] : ['en', ...includedLanguages];
  const part = hasParts && partOfTag[tag];
  const files = [
    `dist/${script}.js`,
    ...(part ? [partFile(part)] : []),
    ...(found && !included.includes(found) ? [`dist/locales/${found}.js`] : []),
    page,
  ];
  row('bytes', 'raw', 'gzip', 'brotli');
  const total = files.map((file) => fileRow(file)).reduce((sum, size) => sum + size, 0);
  row(`${files.length} requests`, '', '', total);
  if (!hasParts || part === 'charts' || !readFileSync(page, 'utf8').includes('"measurements"'))
    return;
  console.log('\nwhen a reader opens the first chart');
  fileRow(partFile('charts'));
}

async function printBundles() {
  const built = bundles.map((name, i) => [name, configs[i]]);
  for (const [name, config] of [
    ...built,
    ['builder/builder', builder()],
    // Part of the page as well, and of its worker.
    ['builder/check-feed'],
  ]) {
    row('bytes', 'raw', 'gzip', 'brotli', 'limit');
    const size = fileRow(`dist/${name}.js`, limits[name]);
    if (config) await printLayers(config, size);
    if (size <= limits[name]) continue;
    console.log('Over the limit.');
    process.exitCode = 1;
  }
}

/** Prints how much each layer, or package, contributes to a bundle. */
async function printLayers(config, total) {
  const plugins = config.plugins.filter(
    ({ name }) => !['finish-dist', 'copy-page', 'terser'].includes(name),
  );
  const bundle = await rollup({ ...config, plugins });
  const { output } = await bundle.generate(config.output);
  const layers = new Map();
  for (const [id, { renderedLength }] of Object.entries(output[0].modules)) {
    const layer = layerOf(id);
    layers.set(layer, (layers.get(layer) ?? 0) + renderedLength);
  }
  const all = [...layers.values()].reduce((sum, length) => sum + length, 0);
  console.log('\nlayer (before terser; estimated share after Brotli)');
  for (const [layer, length] of [...layers].sort(([, a], [, b]) => b - a)) {
    row(`  ${layer}`, length, '', `~${Math.round((length / all) * total)}`);
  }
}

function layerOf(id) {
  const [, name] = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
  return name ?? /src[\\/]([^\\/]+)/.exec(id)?.[1] ?? 'other';
}

/** The limit of the handler for edge networks, in bytes after Brotli compression; it includes all languages. */
const edgeLimit = 95_000;

if (!options.page) printEdge();

function printEdge() {
  const size = brotliSize(edgeBundle());
  row('library-goals/server on an edge network', '', '', size, edgeLimit);
  if (size > edgeLimit) {
    console.log('Over the limit.');
    process.exitCode = 1;
  }
}
