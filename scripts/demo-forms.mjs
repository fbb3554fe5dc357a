import { readFileSync } from 'node:fs';
import { loadSource } from './load-source.mjs';

let loaded;

/** The functions that write the forms, compiled from the sources. */
function load() {
  loaded ??= Promise.all(
    ['snapshot', 'static', 'plan'].map((entry) => loadSource(`src/entries/${entry}.ts`)),
  ).then((modules) => Object.assign({}, ...modules));
  return loaded;
}

/** The language of the demo pages. */
const language = 'en-HK';

async function planOf(sample, base) {
  const { parsePlan } = await load();
  return parsePlan(JSON.parse(readFileSync(`samples/${sample}.json`, 'utf8')), { base }).plan;
}

const file = /^\/demo\/forms\/([\w-]+)\/([\w-]+)\.(html|svg)$/;
const snapshot = /<!-- snapshot: ([\w-]+) ([\w-]+)((?: [\w-]+=[\w-]+)*) -->/g;

/**
 * Serves the forms of the samples that the command line writes, made for each request: the snapshots in `demo/forms.html`, and for its frames and images
 * `/demo/forms/example-library/goal-1.html` and `goal-1.svg`.
 */
export async function demoForms(context, next) {
  const base = new URL('/samples/', context.URL).href;
  if (context.path === '/demo/forms.html') {
    context.type = 'text/html';
    context.body = await withSnapshots(readFileSync('demo/forms.html', 'utf8'), base);
    return;
  }
  const [, sample, name, ending] = file.exec(context.path) ?? [];
  if (!sample) return next();
  const { framePage, badgeSvg } = await load();
  const plan = await planOf(sample, base);
  const [, goal] = /^goal-(.+)$/.exec(name) ?? [];
  context.type = ending;
  context.body =
    ending === 'svg'
      ? await badgeSvg(plan, { goal, language, variant: context.query.variant })
      : await framePage(plan, goal ? { kind: 'goal', goal } : { kind: 'compact' }, { language });
}

async function withSnapshots(page, base) {
  const { renderSnapshot } = await load();
  const places = [...page.matchAll(snapshot)];
  const written = await Promise.all(
    places.map(async ([, sample, tag, words]) => {
      const { 'heading-level': level, ...attributes } = Object.fromEntries(
        words
          .trim()
          .split(' ')
          .map((word) => word.split('=')),
      );
      return renderSnapshot(await planOf(sample, base), {
        tag,
        language,
        headingLevel: Number(level),
        attributes,
      });
    }),
  );
  return page.replace(snapshot, () => written.shift());
}
