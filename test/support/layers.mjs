/** The folders of src/, each with the other folders that it may import from. */
export const layers = {
  cache: [],
  plan: ['cache'],
  report: ['plan'],
  convert: ['plan', 'cache'],
  compare: ['report', 'plan'],
  check: ['feed', 'plan'],
  console: ['cache'],
  parts: ['console'],
  locale: ['plan', 'cache', 'console'],
  styles: ['plan'],
  feed: ['plan'],
  words: ['locale', 'report', 'plan'],
  views: ['words', 'feed', 'locale', 'styles', 'report', 'parts', 'plan'],
  static: ['words', 'locale', 'styles', 'report', 'plan', 'console'],
  snapshot: ['elements', 'views', 'static', 'parts', 'plan'],
  frame: ['snapshot', 'static', 'words', 'plan'],
  'frame-scripts': [],
  server: ['frame', 'snapshot', 'static', 'words', 'feed', 'plan'],
  controllers: ['feed', 'locale', 'report', 'parts', 'plan', 'console'],
  elements: [
    'controllers',
    'views',
    'words',
    'feed',
    'locale',
    'styles',
    'report',
    'parts',
    'plan',
    'console',
  ],
  define: ['elements', 'console'],
  embed: ['define'],
  entries: [
    'embed',
    'server',
    'frame',
    'elements',
    'snapshot',
    'static',
    'views',
    'words',
    'convert',
    'feed',
    'report',
    'plan',
  ],
  jsx: ['elements'],
  builder: [
    'embed',
    'frame',
    'snapshot',
    'check',
    'compare',
    'convert',
    'static',
    'views',
    'words',
    'feed',
    'locale',
    'report',
    'plan',
  ],
  cli: [
    'frame',
    'snapshot',
    'check',
    'compare',
    'convert',
    'static',
    'words',
    'feed',
    'locale',
    'report',
    'plan',
  ],
};

/** The packages that each folder may import. */
export const packages = {
  plan: [],
  report: [],
  compare: [],
  check: ['jsonc-parser'],
  convert: ['saxes', 'papaparse', 'read-excel-file', 'write-excel-file', 'fflate'],
  cache: [],
  console: [],
  parts: [],
  locale: [],
  styles: ['lit'],
  feed: [],
  words: [],
  views: ['lit'],
  controllers: ['lit', '@lit/context'],
  elements: ['lit', '@lit/context'],
  define: [],
  embed: [],
  entries: [],
  jsx: ['lit', 'react', 'preact', 'solid-js', 'svelte', 'vue'],
  static: [],
  builder: ['lit'],
  snapshot: ['lit'],
  frame: [],
  'frame-scripts': [],
  server: [],
  cli: ['node:', 'commander', '@resvg/resvg-js'],
};

const layerOf = (file) => file.split('/')[0];

/**
 * Finds imports that are not allowed, and circular imports.
 *
 * @param {Map<string, string[]>} graph the files, such as `views/text.ts`, each with the files and
 *   packages that it imports
 */
export function findErrors(graph) {
  const found = [];
  for (const [file, imports] of graph) {
    const layer = layerOf(file);
    if (!layers[layer]) found.push(`${file}: no such folder as ${layer}/`);
    for (const name of imports) {
      const isFile = name.endsWith('.ts');
      const allowed = isFile ? [layer, ...(layers[layer] ?? [])] : (packages[layer] ?? []);
      const target = isFile ? layerOf(name) : name.replace(/^node:.*/, 'node:');
      if (!allowed.includes(target)) found.push(`${file} may not import ${name}`);
    }
  }
  return [...found, ...findCircles(graph)];
}

function findCircles(graph) {
  const found = [];
  const done = new Set();
  const visit = (file, path) => {
    if (path.includes(file)) {
      found.push(`circular import: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    for (const name of graph.get(file) ?? []) visit(name, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
