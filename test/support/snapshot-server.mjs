import { readFileSync } from 'node:fs';
import { importForNode } from './snapshot-module.mjs';

let loaded;
const load = () =>
  (loaded ??= importForNode(
    `export * from './src/entries/snapshot.ts';
    export { planHtml } from './src/entries/static.ts';
    export { parsePlan } from './src/entries/plan.ts';`,
  ));

/**
 * Serves snapshots of the samples: `/snapshot/hkust-library?tag=library-goals&language=ja` with the attributes of
 * the tag as further parameters. `fragment` asks for HTML without the tag, `allStyles` for all styles. The body of a POST request replaces
 * the sample.
 */
export async function snapshotMiddleware(context, next) {
  const [, name] = /^\/snapshot\/([\w-]+)$/.exec(context.path) ?? [];
  if (!name) return next();
  const { renderSnapshot, snapshotStyleHash, planHtml, parsePlan } = await load();
  const { tag, language, asOf, fragment, allStyles, ...attributes } = context.query;
  const text = context.method === 'POST' ? await bodyOf(context.req) : sample(name);
  const { plan } = parsePlan(JSON.parse(text), { base: context.URL.href });
  context.type = 'text/html';
  if (fragment) {
    context.body = await planHtml(plan, { language, asOf });
    return;
  }
  const options = { tag, language, asOf, allStyles: Boolean(allStyles), attributes };
  context.body = await renderSnapshot(plan, options);
  context.set('style-hash', await snapshotStyleHash(context.body));
}

const sample = (name) => readFileSync(`samples/${name}.json`, 'utf8');

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
