import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import configs, { bundles } from '../rollup.config.mjs';

/**
 * The limit and the target size of each bundle, in bytes after Brotli compression. If you make a bundle
 * smaller, lower its limit.
 */
const limits = { 'library-goals': 47_000, 'library-progress-badge': 31_500 };
const aims = { 'library-goals': 14_500, 'library-progress-badge': 8_000 };

const brotli = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const row = (name, ...figures) =>
  console.log(name.padEnd(30) + figures.map((figure) => String(figure).padStart(12)).join(''));

let isOver = false;
for (const [i, name] of bundles.entries()) {
  const code = readFileSync(`dist/${name}.js`);
  row('bytes', 'raw', 'gzip', 'brotli', 'limit', 'aim');
  row(
    `dist/${name}.js`,
    code.length,
    gzipSync(code, { level: 9 }).length,
    brotli(code),
    limits[name],
    aims[name],
  );
  isOver ||= brotli(code) > limits[name];
  await printLayers(configs[i], brotli(code));
}
if (isOver) {
  console.log('Over the limit.');
  process.exitCode = 1;
}

/** Prints how much each layer, or package, contributes to a bundle. */
async function printLayers(config, total) {
  const plugins = config.plugins.filter(({ name }) => name !== 'finish-dist' && name !== 'terser');
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
