import { expect } from 'chai';
import consortium from '../../samples/consortium-plan.json';
import '../../src/define/library-goal-list.js';
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

  it('shows the newest updates first, with who reported them', async () => {
    const plan = {
      version: 1,
      goals: [
        {
          name: 'A',
          updates: [
            { date: '2024-01-01', text: 'First' },
            { date: '2025-01-01', text: '<b>Second</b>', by: 'The team' },
          ],
        },
      ],
    };
    const root = await drawn(plan, 'list');
    expect(texts(root, 'update').map((text) => text.replace(/\s+/g, ' '))).to.deep.equal([
      'January 1, 2025 · The team <b>Second</b>',
      'January 1, 2024 First',
    ]);
  });

  it('has no groups where no goal has one', async () => {
    const root = await drawn(
      { version: 1, groups: [{ id: 'a', name: 'A' }], goals: [{ name: 'B' }] },
      'list',
    );
    expect(texts(root, 'group-heading')).to.deep.equal([]);
  });
});
