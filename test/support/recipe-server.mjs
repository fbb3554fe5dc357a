import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importForNode } from './snapshot-module.mjs';
import { codeBlocks } from './markdown.mjs';

let loaded;
const load = () =>
  (loaded ??= importForNode(
    `export * from './src/entries/snapshot.ts';
    export { badgeSvg } from './src/entries/static.ts';
    export { parsePlan } from './src/entries/plan.ts';`,
  ));

const feed = readFileSync('samples/example-library.json', 'utf8');

/** What the commands and programs of the recipes write. */
const written = {
  'plan.json': () => feed,
  'goals/plan.html': ({ framePage }, plan) => framePage(plan, { kind: 'plan' }),
  'goal-3.svg': ({ badgeSvg }, plan) => badgeSvg(plan, { goal: '3', language: 'en' }),
};

/** A section of docs/embedding.md pasted into an empty page: the code for HTML below its heading. */
function pageOf(heading, address) {
  const text = readFileSync('docs/embedding.md', 'utf8');
  const [, section] = text.split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (section === undefined) throw new Error(`docs/embedding.md has no heading "${heading}"`);
  const [markup] = codeBlocks(section.split(/^#+ /m)[0], 'html');
  const here = markup.replaceAll('https://library.example', address);
  return `<!doctype html>\n<html lang="en"><head><title>${heading}</title></head><body>${here}</body></html>\n`;
}

/**
 * Serves the recipes of docs/embedding.md, each as the page of a folder with the files that it needs: `/recipes/The tag/`.
 */
export async function recipeMiddleware(context, next) {
  const path = decodeURIComponent(context.path);
  const [, heading, file] = /^\/recipes\/([^/]+)\/([\w./-]*)$/.exec(path) ?? [];
  if (!heading || file.includes('..')) return next();
  const inDist = join('dist', file);
  if (!file) {
    context.type = 'text/html';
    context.body = pageOf(heading, context.URL.href.replace(/\/$/, ''));
  } else if (written[file]) {
    const modules = await load();
    const { plan } = modules.parsePlan(JSON.parse(feed), { base: context.URL.href });
    context.type = file.split('.').at(-1);
    context.body = await written[file](modules, plan);
  } else if (existsSync(inDist)) {
    context.type = file.split('.').at(-1);
    context.body = readFileSync(inDist);
  }
}
