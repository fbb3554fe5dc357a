import { expect } from 'chai';
import consortium from '../../samples/consortium-plan.json';
import '../../src/define/library-goal-list.js';
import '../../src/define/library-timeline.js';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { drawnWhole, mount } from '../support/mount.js';

async function drawn(plan: unknown, layout: string): Promise<ShadowRoot> {
  const list = mount<LibraryGoalList>(
    `<library-goal-list lang="en" layout="${layout}"></library-goal-list>`,
  );
  list.plan = plan as LibraryGoalList['plan'];
  await drawnWhole(list);
  return list.shadowRoot!;
}

const texts = (root: ShadowRoot, part: string) =>
  [...root.querySelectorAll(`[part~="${part}"]`)].map((element) => element.textContent.trim());

describe('a plan with levels and groups', () => {
  for (const layout of layouts) {
    it(`has its goals under the headings of their groups: ${layout}`, async () => {
      const root = await drawn(consortium, layout);
      const headings = [...root.querySelectorAll('[part~="group-heading"]')];
      expect(headings.map((heading) => heading.textContent.trim())).to.deep.equal(
        consortium.groups.map(({ name }) => name.en),
      );
      for (const heading of headings)
        expect(heading.matches('h1, h2, h3, h4, h5, h6')).to.equal(true);
      expect(root.querySelectorAll('[part~="goal"]')).to.have.length(consortium.goals.length);
    });
  }

  it('shows three levels and counts the objectives below them', async () => {
    const root = await drawn(consortium, 'list');
    const shown = root.textContent;
    expect(shown).to.include('One card, all branches');
    expect(shown).to.include('Agree on one membership form');
    expect(texts(root, 'more-below')).to.deep.equal(['and 12 steps below']);
  });

  const updates = [1, 2, 3, 4, 5].map((number) => ({
    date: `202${number}-01-01`,
    text: `<b>${number}</b>`,
    ...(number === 5 && { by: 'The team' }),
  }));
  const log = async (part: object, layout = 'list') => {
    const root = await drawn({ version: 1, goals: [{ name: 'A', updates, ...part }] }, layout);
    const all = [...root.querySelectorAll('[part="note"], [part="update"]')];
    return {
      shown: all.map((element) => element.textContent.replace(/\s+/g, ' ').trim()),
      inDisclosure: all.filter((element) => element.closest('[part="earlier-updates"]')).length,
      headings: texts(root, 'block-heading'),
    };
  };
  const earlier = [4, 3, 2, 1].map((number) => `January 1, 202${number} <b>${number}</b>`);

  for (const layout of ['list', 'cards', 'accordion']) {
    it(`shows the newest update once, as the note, and the others below it: ${layout}`, async () => {
      const { shown, inDisclosure, headings } = await log({}, layout);
      expect(shown).to.deep.equal(['January 1, 2025 · The team <b>5</b>', ...earlier]);
      expect(inDisclosure).to.equal(2);
      expect(headings).to.deep.equal(['Earlier updates']);
    });
  }

  it('shows a note with the text of the newest update once', async () => {
    const { shown } = await log({ note: '<b>5</b>', updated: '2025-01-01' });
    expect(shown).to.deep.equal(['January 1, 2025 · The team <b>5</b>', ...earlier]);
  });

  it('shows another note and all updates', async () => {
    const { shown, inDisclosure, headings } = await log({ note: 'A note' });
    expect(shown).to.deep.equal(['A note', 'January 1, 2025 · The team <b>5</b>', ...earlier]);
    expect(inDisclosure).to.equal(2);
    expect(headings).to.deep.equal(['Updates']);
  });

  it('shows the one update of an objective once', async () => {
    const objective = { name: 'B', updates: [{ date: '2025', text: 'Begun' }] };
    const { shown, headings } = await log({ updates: [], objectives: [objective] });
    expect(shown).to.deep.equal(['2025 Begun']);
    expect(headings).to.deep.equal(['Objectives']);
  });

  it('shows dates in words, which are neither early nor late', async () => {
    const goal = {
      name: 'A',
      start: 'FY21Q1',
      due: 'FY22Q4',
      milestones: [{ name: 'B', due: 'soon' }],
      indicators: [{ name: 'C', target: 2, targetDate: 'FY23', nextUpdate: 'next spring' }],
    };
    const plan = { version: 1, period: { start: '2021', end: '2027' }, goals: [goal] };
    const root = await drawn(plan, 'list');
    expect(texts(root, 'facts')[0]!.replace(/\s+/g, ' ')).to.equal('Time FY21Q1 – FY22Q4');
    expect(texts(root, 'milestone-state')).to.deep.equal(['Due soon']);
    expect(texts(root, 'figure-date')).to.deep.equal(['FY23']);
    expect(texts(root, 'indicator-facts')[0]).to.match(/next spring$/);
    expect(root.querySelectorAll('time')).to.have.length(0);
    const timeline = mount<LibraryGoalList>('<library-timeline lang="en"></library-timeline>');
    timeline.plan = plan as unknown as LibraryGoalList['plan'];
    await drawnWhole(timeline);
    expect(
      texts(timeline.shadowRoot!, 'timeline-dates').map((text) => text.replace(/\s+/g, ' ')),
    ).to.deep.equal(['FY21Q1 – FY22Q4', 'Due soon']);
  });

  it('has no groups where no goal has one', async () => {
    const root = await drawn(
      { version: 1, groups: [{ id: 'a', name: 'A' }], goals: [{ name: 'B' }] },
      'list',
    );
    expect(texts(root, 'group-heading')).to.deep.equal([]);
  });
});
