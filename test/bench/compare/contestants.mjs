import { nativeGoal } from './clients/native-goal.js';
import { readGoals } from './clients/read-goals.js';
import { join } from 'node:path';
import { loadSource } from '../../../scripts/load-source.mjs';
import { root } from './root.mjs';
import { markup } from './markup.mjs';

const preload = '<link rel="preload" as="fetch" href="/plan.json" crossorigin>';
const tenth = '#goal-10';

const tag = '<library-goals src="/plan.json" show="goals"></library-goals>';

/** This library in the ways in which a page can load it. */
const library = (id, name, given = {}) => ({
  id,
  name,
  mark: ['library-goals', tenth],
  head: `${given.head ?? ''}<script type="module" src="/dist/${given.script ?? 'library-goals.js'}"></script>`,
  content: given.content ?? tag,
});

/** This library’s layouts with the height that the page reserves; only their layout shift is of interest. */
export const layouts = ['list', 'cards', 'accordion', 'table'].map((layout) =>
  library(layout, `\`layout="${layout}"\``, {
    head: preload,
    content: `<library-goals src="/plan.json" show="goals" layout="${layout}"><p>Our plan.</p></library-goals>`,
  }),
);

const load = (entry) => loadSource(join(root, `src/entries/${entry}.ts`));

async function planOf(feed) {
  const { parsePlan } = await load('plan');
  return parsePlan(feed).plan;
}

/** The tag as the command line writes it, with what it shows. The script then takes it over. */
async function snapshot(feed) {
  const { renderSnapshot } = await load('snapshot');
  return renderSnapshot(await planOf(feed), { attributes: { src: '/plan.json', show: 'goals' } });
}

/** Everything about the goals as the command line writes it with `--fragment`. */
async function fragment(feed) {
  const { planHtml } = await load('static');
  return planHtml(await planOf(feed));
}

const native = (goals) => goals.map((goal) => nativeGoal(markup, goal)).join('');

const withClient = (id, name, mark = [tenth], given = {}) => ({
  id,
  name,
  mark,
  client: id,
  ...given,
});

/** What the ratios are relative to. */
export const baseline = 'element';

/**
 * All contestants, for a feed. `client` is a module in clients/, bundled with the packages it imports;
 * `head` and `content` are markup for the page, and `frame` is the page inside it; `mark` are the
 * selectors of the tenth goal, through shadow roots and frames.
 */
export async function contestantsFor(feed) {
  const goals = readGoals(feed);
  return [
    library('parts', 'library-goals'),
    library('parts-preload', 'library-goals, feed preloaded', { head: preload }),
    library('single', 'library-goals in one file', { script: 'library-goals.all.js' }),
    library('snapshot', 'library-goals, snapshot', { content: await snapshot(feed) }),
    {
      id: 'fragment',
      name: 'library-goals, fragment',
      mark: ['.goals h3:nth-of-type(10) + p + ul'],
      content: await fragment(feed),
    },
    { id: 'inline', name: 'content in the page', mark: [tenth], content: native(goals) },
    {
      id: 'iframe',
      name: 'content in an iframe',
      mark: ['iframe', tenth],
      content: '<iframe src="/iframe/frame.html" title="Our goals"></iframe>',
      frame: native(goals),
    },
    withClient('element', 'hand-written element', ['plan-goals', tenth], {
      content: '<plan-goals></plan-goals>',
    }),
    withClient('element-preload', 'hand-written element, feed preloaded', ['plan-goals', tenth], {
      client: 'element',
      head: preload,
      content: '<plan-goals></plan-goals>',
    }),
    withClient('preact', 'Preact'),
    withClient('react', 'React'),
    withClient('shoelace', 'Shoelace'),
    withClient('webawesome', 'Web Awesome'),
    withClient('material', 'Material Web'),
  ];
}
