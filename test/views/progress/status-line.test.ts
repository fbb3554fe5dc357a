import { expect } from 'chai';
import '../../../src/define/library-goals.js';
import type { LibraryGoals } from '../../../src/elements/library-goals.js';
import { drawnWhole, mount, textOf } from '../../support/mount.js';

async function drawn(goals: object[], layout: string): Promise<string> {
  const element = mount<LibraryGoals>(
    `<library-goals lang="en" show="goals" open layout="${layout}"></library-goals>`,
  );
  element.plan = { version: 1, goals } as LibraryGoals['plan'];
  await drawnWhole(element);
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  await drawnWhole(element);
  return textOf(element);
}

const count = (text: string) => text.match(/No status yet/g)?.length ?? 0;

describe('“No status yet”', () => {
  for (const layout of ['list', 'cards', 'accordion', 'table']) {
    it(`is not shown if no part of a level has a status: ${layout}`, async () => {
      const objectives = [
        { name: 'A', status: 'achieved' },
        { name: 'B', status: 'in progress' },
      ];
      const text = await drawn(
        [
          { name: 'One', objectives },
          { name: 'Two', progress: 40 },
        ],
        layout,
      );
      expect(count(text)).to.equal(0);
      expect(text).to.include('50%').and.include('40%');
    });

    it(`is shown beside the statuses of others of its level: ${layout}`, async () => {
      const goals = [
        { name: 'One', status: 'achieved', progress: 100 },
        { name: 'Two', progress: 40 },
      ];
      expect(count(await drawn(goals, layout))).to.equal(1);
    });
  }

  it('is not shown instead of statuses that the library doesn’t know', async () => {
    const objectives = [
      { name: 'A', status: 'Stagnation' },
      { name: 'B', status: 'Regression' },
    ];
    const text = await drawn([{ name: 'One', objectives }], 'list');
    expect(text).to.include('Stagnation').and.include('Regression');
    expect(count(text)).to.equal(0);
  });
});
