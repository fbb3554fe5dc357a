import { expect } from 'chai';
import '../../src/define/library-goal-list.js';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import { drawnWhole, mount, textOf } from '../support/mount.js';

async function objectives(...all: object[]): Promise<Element[]> {
  const list = mount<LibraryGoalList>('<library-goal-list lang="en"></library-goal-list>');
  const named = all.map((one) => ({ name: 'B', ...one }));
  list.plan = { version: 1, goals: [{ name: 'A', objectives: named }] };
  await drawnWhole(list);
  return [...list.shadowRoot!.querySelectorAll('[part="objective"]')];
}

const bars = (element: Element) => element.querySelectorAll('[role="progressbar"]').length;

describe('an objective', () => {
  it('has no empty bar beside a status', async () => {
    const [one, two] = await objectives({ status: 'achieved' }, { status: 'On ice' });
    expect([textOf(one!), bars(one!)]).to.deep.equal(['Objective 1 B Achieved', 0]);
    expect([textOf(two!), bars(two!)]).to.deep.equal(['Objective 2 B On ice', 0]);
  });

  it('explains a figure that was computed, and no other', async () => {
    const [one, , two] = await objectives(
      { objectives: [{ name: 'C', status: 'achieved' }] },
      { status: 'on track', progress: 40 },
    );
    const explained = one!.querySelector('[part="explanation"]')!;
    expect(textOf(explained)).to.equal(
      'How is this worked out? (Strategic Goal 1, Objective 1) Mean of the objectives whose progress is known (1 of 1), by their weight.',
    );
    expect([bars(two!), two!.querySelector('[part="explanation"]')]).to.deep.equal([1, null]);
  });
});
