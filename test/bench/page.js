/* The tasks that the benchmark measures in a page: each is prepared, and then measured until it is done. */
import { indicatorOf, planOf } from './plans.mjs';

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const soon = () => new Promise((resolve) => setTimeout(resolve, 10));

/**
 * Waits for a condition that is cheap to test, even for long lists. Tests it between frames, because
 * a request for a frame would make the browser draw one.
 */
async function until(isDone) {
  while (!isDone()) await soon();
  await frame();
}

async function elementFor({ tag, properties }) {
  document.body.replaceChildren();
  const element = document.createElement(tag);
  Object.assign(element, { lang: 'en' }, properties);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const lastGoal = ({ shadowRoot }) => shadowRoot.querySelector('[part=goals]')?.lastElementChild;
const lastId = (element) => {
  const last = lastGoal(element);
  return (last?.localName === 'tbody' ? last.lastElementChild : last)?.id;
};

/** Draws goals, in the order of the feed. */
const draw = (properties) => async (n) => {
  const element = await elementFor({ tag: 'library-goal-list', properties });
  const plan = planOf(n);
  return async () => {
    element.plan = plan;
    await until(() => lastId(element) === `goal-${n}`);
    return element;
  };
};

/**
 * Draws everything first, including the content of closed disclosures, so that nothing else happens
 * meanwhile.
 */
async function drawn(n, properties) {
  const element = await (await draw(properties)(n))();
  window.dispatchEvent(new Event('beforeprint'));
  await frame();
  await frame();
  return element;
}

/**
 * Searches or sorts. Goals are removed from the page until they get their places, so the list is
 * complete at the end.
 */
const rearrange = (change, isFound, properties) => async (n) => {
  const element = await drawn(n, properties);
  const count = planOf(n).goals.filter(isFound).length;
  return async () => {
    change(element);
    await element.updateComplete;
    const goals = element.shadowRoot.querySelector('[part=goals]');
    await until(() => goals.childElementCount === count);
    await frame();
  };
};

const contains = (word) => (goal) => JSON.stringify(goal).includes(word);

/** Changes all goals in their places, one after the other. */
const redraw = (change) => async (n) => {
  const element = await drawn(n);
  const last = lastGoal(element);
  const before = last.innerHTML;
  return async () => {
    change(element);
    await element.updateComplete;
    await until(() => last.innerHTML !== before);
  };
};

const type = (words) => (element) => {
  const input = element.shadowRoot.querySelector('input');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

const show = (markup, planFor, part) => async (n) => {
  const element = await elementFor(markup);
  const plan = planFor(n);
  return async () => {
    element.plan = plan;
    await until(() => element.shadowRoot.querySelector(part));
    return element;
  };
};

const chart = show(
  { tag: 'library-indicator', properties: { goal: '1' } },
  (n) => ({ version: 1, goals: [{ name: 'A goal', indicators: [indicatorOf(n)] }] }),
  '[part~=plot]',
);

/** Each prepares what it measures, and returns a function that does it. */
export const acts = {
  'draw as a list': draw(),
  'draw as cards': draw({ layout: 'cards' }),
  'draw as an accordion': draw({ layout: 'accordion' }),
  'draw as a table': draw({ layout: 'table' }),
  sort: rearrange(
    (element) => (element.sort = 'progress'),
    () => true,
  ),
  search: rearrange(type('teaching'), contains('teaching'), { filterable: true }),
  'search that changes no result': rearrange(type('goal'), () => true, { filterable: true }),
  'as of a day': redraw((element) => (element.asOf = '2025-01-01')),
  'change of language': redraw((element) => (element.lang = 'zh-Hant')),
  summary: show({ tag: 'library-progress-summary' }, planOf, 'svg'),
  chart,
  'reading a chart by pointer': async (n) => {
    const element = await (await chart(n))();
    const plot = element.shadowRoot.querySelector('[part~=plot]');
    const { left, width } = plot.getBoundingClientRect();
    return () => {
      for (let i = 0; i < 100; i++) {
        plot.dispatchEvent(new PointerEvent('pointermove', { clientX: left + (width * i) / 100 }));
        plot.getBoundingClientRect();
      }
    };
  },
};
