/* The acts that the benchmark measures in a page; each returns how long it took, in milliseconds. */
import { indicatorOf, planOf } from './plans.mjs';

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const goalsIn = (element) => element.shadowRoot.querySelectorAll('[part~=goal]').length;

async function timed(element, act, isDone) {
  const start = performance.now();
  act(element);
  await element.updateComplete;
  while (!isDone(element)) await new Promise((resolve) => setTimeout(resolve));
  element.getBoundingClientRect();
  return performance.now() - start;
}

async function shown(markup, plan, isDone) {
  document.body.replaceChildren();
  const element = document.createElement(markup.tag);
  Object.assign(element, { lang: 'en' }, markup.properties);
  document.body.append(element);
  await element.updateComplete;
  const time = await timed(element, () => (element.plan = plan), isDone);
  await frame();
  return { element, time };
}

const list = (properties) => ({ tag: 'library-goal-list', properties });
const all = (n) => (element) => goalsIn(element) === n;
const withGoals = (n, properties) => shown(list(properties), planOf(n), all(n));

const act =
  (change, isDone = all, properties) =>
  async (n) => {
    const { element } = await withGoals(n, properties);
    return timed(element, change, isDone(n));
  };

export const acts = {
  'draw as a list': async (n) => (await withGoals(n)).time,
  'draw as cards': async (n) => (await withGoals(n, { layout: 'cards' })).time,
  'draw as an accordion': async (n) => (await withGoals(n, { layout: 'accordion' })).time,
  'draw as a table': async (n) => (await withGoals(n, { layout: 'table' })).time,
  sort: act((element) => (element.sort = 'progress')),
  search: act(
    (element) => {
      const input = element.shadowRoot.querySelector('input');
      input.value = 'teaching';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    (n) => (element) => goalsIn(element) > 0 && goalsIn(element) < n / 2,
    { filterable: true },
  ),
  'search that changes no result': act(
    (element) => {
      const input = element.shadowRoot.querySelector('input');
      input.value = 'goal';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    () => () => true,
    { filterable: true },
  ),
  'as of a day': act((element) => (element.asOf = '2025-01-01')),
  'change of language': act(
    (element) => (element.lang = 'zh-Hant'),
    (n) => (element) => goalsIn(element) === n && element.shadowRoot.textContent.includes('目標 0'),
  ),
  summary: async (n) =>
    (
      await shown({ tag: 'library-progress-summary' }, planOf(n), (element) =>
        element.shadowRoot.querySelector('svg'),
      )
    ).time,
  chart: async (n) => (await withChart(n)).time,
  'reading a chart by pointer': async (n) => {
    const { element } = await withChart(n);
    const plot = element.shadowRoot.querySelector('[part~=plot]');
    const { left, width } = plot.getBoundingClientRect();
    const start = performance.now();
    for (let i = 0; i < 100; i++) {
      plot.dispatchEvent(new PointerEvent('pointermove', { clientX: left + (width * i) / 100 }));
      plot.getBoundingClientRect();
    }
    return performance.now() - start;
  },
};

const withChart = (n) =>
  shown(
    { tag: 'library-indicator', properties: { goal: '1' } },
    { version: 1, goals: [{ name: 'A goal', indicators: [indicatorOf(n)] }] },
    (element) => element.shadowRoot.querySelector('[part~=plot]'),
  );
