import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { importForNode } from './snapshot-module.mjs';

let loaded;
const load = () =>
  (loaded ??= importForNode(
    `export { framePage } from './src/frame/frame-page.ts';
    export { parsePlan } from './src/entries/plan.ts';`,
  ));

/**
 * Serves pages for frames, made from the sources: `/frame-page/example-library?kind=goal&goal=1`, and at
 * `/frame-files/` the page `frame.html` and the scripts of `dist/` for frames. `/frame-files/elsewhere` redirects to the other name of this server.
 */
export async function frameMiddleware(context, next) {
  const [, sample] = /^\/frame-page\/([\w-]+)$/.exec(context.path) ?? [];
  const [, file] =
    /^\/(?:frame-files\/([\w.-]+)|dist\/(frame-loader\.js))$/.exec(context.path)?.filter(Boolean) ??
    [];
  if (sample) return servePage(context, sample);
  if (file) return serveFile(context, file);
  return next();
}

async function servePage(context, sample) {
  const { framePage, parsePlan } = await load();
  const { plan } = parsePlan(JSON.parse(readFileSync(`samples/${sample}.json`, 'utf8')), {
    base: context.URL.href,
  });
  const { kind = 'plan', goal, objective, group, ...options } = context.query;
  context.type = 'text/html';
  context.body = await framePage(plan, { kind, goal, objective, group }, options);
}

async function serveFile(context, file) {
  if (file === 'elsewhere') return context.redirect(context.query.to);
  if (file === 'library-goals.js') return serveText(context, readFileSync('dist/library-goals.js'));
  if (file === 'frame.html') {
    context.type = 'text/html';
    const { allow = '' } = context.query;
    context.body = readFileSync('src/frame-scripts/page/frame.html', 'utf8').replace(
      "connect-src 'self'",
      `connect-src 'self' ${allow}`,
    );
    return;
  }
  if (file === 'silent.html') {
    context.type = 'text/html';
    context.body = '<!doctype html><title>A page without a script</title>';
    return;
  }
  const { outputFiles } = await build({
    entryPoints: [`src/frame-scripts/${file.replace(/\.js$/, '.ts')}`],
    bundle: true,
    format: 'iife',
    write: false,
  });
  serveText(context, outputFiles[0].text);
}

function serveText(context, text) {
  context.type = 'text/javascript';
  context.body = text;
}
