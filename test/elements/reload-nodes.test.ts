import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { requests, turn } from '../controllers/fetch-stub.js';
import { drawnWhole, mount, until } from '../support/mount.js';

const count = 250;
const changed = 42;

const goal = (i: number) => ({
  id: `${i}`,
  name: `Goal ${i}`,
  description: 'A description.',
  status: 'on-track',
  progress: i % 90,
  note: `Note ${i}.`,
  objectives: [{ name: 'An objective', progress: 40 }],
  milestones: [{ name: 'A milestone', due: '2027-03' }],
});

const plan = (change = {}) => ({
  version: 1,
  updated: '2026-01-31',
  goals: Array.from({ length: count }, (_, i) => ({
    ...goal(i),
    ...(i === changed ? change : {}),
  })),
});

const shown = (root: ShadowRoot) => root.querySelectorAll('[part~=goal]').length;

/** Waits until all parts of a long list are drawn, each in a separate task. */
async function drawn() {
  for (let i = 0; i < count / 50; i += 1) await turn();
}

/** The nodes that a reload of the feed changes, adds or removes. */
async function nodesTouched(element: LibraryGoalList, feed: object) {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const asked = requests.length;
  const done = element.reload();
  await until(() => requests.length > asked);
  requests.at(-1)!.give(feed);
  await done;
  await drawn();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records.map(({ target }) => target);
}

const goalAround = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest('[part~=goal]')?.id;

describe('a reload', () => {
  for (const layout of layouts) {
    const load = async () => {
      const element = mount<LibraryGoalList>(
        `<library-goal-list src="plan.json" layout="${layout}"></library-goal-list>`,
      );
      await until(() => requests.length);
      requests[0]!.give(plan());
      await until(() => shown(element.shadowRoot!) === count);
      await drawn();
      await drawnWhole(element);
      return element;
    };

    it(`touches only the nodes of the goal that has changed: ${layout}`, async () => {
      const element = await load();
      const touched = await nodesTouched(
        element,
        plan({ name: 'Renamed', status: 'at-risk', progress: 95, note: 'Another note.' }),
      );
      expect(touched).not.to.have.length(0);
      expect([...new Set(touched.map(goalAround))]).to.deep.equal([`goal-${changed}`]);
      expect(element.shadowRoot!.textContent).to.include('Renamed');
    });

    it(`touches nothing if nothing has changed: ${layout}`, async () => {
      const element = await load();
      expect(await nodesTouched(element, plan())).to.have.length(0);
    });
  }
});
