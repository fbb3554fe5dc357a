import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const read = (file) => readFileSync(join(here, file), 'utf8');

/** Contestants whose goals are in the page itself get the style sheet of a goal with the page. */
const pageStyles = `${read('page.css')}${read('clients/goal.css')}`;

const shell = ({ head = '', content, styles = pageStyles }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Our goals</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
${head}
</head>
<body>${content}</body>
</html>
`;

const page = ({ head, content = '' }) =>
  shell({
    head,
    content: `<main><h2>Our goals</h2><p>What the library wants to reach by 2028.</p>
<div class="goals">${content}</div>
</main><footer>University Library, 1 Harbour Road</footer>`,
  });

/** Bundles a contestant’s module with what it uses, as a production build. */
async function bundle(id, client) {
  const source = ['preact', 'react'].includes(client) ? `${client}.jsx` : `${client}.js`;
  const { outputFiles } = await build({
    entryPoints: { client: join(here, 'clients', source) },
    outdir: '/',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: client,
    // The hand-written element adopts its style sheet in its shadow root.
    loader: client === 'element' ? { '.css': 'text' } : {},
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles.map(({ path, contents }) => [
    `/${id}/client${path.endsWith('.css') ? '.css' : '.js'}`,
    Buffer.from(contents),
  ]);
}

/** The files of a contestant’s page, by path. */
async function filesOf(contestant) {
  const { id, client, head = '', content, frame } = contestant;
  const bundles = client ? await bundle(id, client) : [];
  const tags = bundles.map(([path]) =>
    path.endsWith('.css')
      ? `<link rel="stylesheet" href="${path}">`
      : `<script type="module" src="${path}"></script>`,
  );
  return [
    [`/${id}/`, page({ head: head + tags.join(''), content })],
    ...(frame ? [[`/${id}/frame.html`, shell({ content: frame })]] : []),
    ...bundles,
  ];
}

/** Everything that the server sends, by path. */
export async function makeSite(contestants, feed) {
  const files = await Promise.all(contestants.map(filesOf));
  return new Map([...files.flat(), ['/plan.json', JSON.stringify(feed)]]);
}
