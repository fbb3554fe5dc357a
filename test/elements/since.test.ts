import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { mount, textOf } from '../support/mount.js';

const measured = (name: string, ...actuals: [string, number][]) => ({
  name,
  indicators: [
    {
      name: 'i',
      baseline: 0,
      target: 100,
      measurements: actuals.map(([date, actual]) => ({ date, actual })),
    },
  ],
});
const plan = {
  version: 1,
  groups: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
  goals: [
    { ...measured('up', ['2026-03-31', 40], ['2026-06-30', 46]), group: 'a' },
    { ...measured('down', ['2026-03-31', 40], ['2026-06-30', 39]), group: 'b' },
    { ...measured('same', ['2026-03-31', 40], ['2026-06-30', 40]), group: 'a' },
    { ...measured('once', ['2026-06-30', 40]), group: 'c' },
    { name: 'reported', progress: 40, updated: '2026-06-30' },
    { name: 'undated', progress: 40 },
  ],
};

async function change(attributes: string, tag = 'library-progress-badge'): Promise<string[]> {
  const element = mount<PlanElement>(
    `<${tag} lang="en" as-of="2026-08-01" ${attributes}></${tag}>`,
  );
  element.plan = plan as PlanElement['plan'];
  await element.updateComplete;
  const found = element.shadowRoot!.querySelector('[part~=change]');
  return found ? [...found.children].map(textOf) : [];
}

describe('since', () => {
  const rows = [
    [
      'goal="1" since="2026-04-30"',
      ['▲ 6 points since April 30, 2026', 'Up 6 points since April 30, 2026'],
    ],
    [
      'goal="1" since="last"',
      ['▲ 6 points since March 31, 2026', 'Up 6 points since March 31, 2026'],
    ],
    [
      'goal="2" since="last"',
      ['▼ 1 point since March 31, 2026', 'Down 1 point since March 31, 2026'],
    ],
    ['goal="3" since="last"', ['No change since March 31, 2026', 'No change since March 31, 2026']],
    ['goal="1" since="2026-01-01"', []],
    ['goal="1" since="2027-01-01"', []],
    ['goal="4" since="last"', []],
    ['goal="5" since="last"', []],
    ['goal="6" since="2026-04-30"', []],
    [
      'group="a" since="last"',
      ['▲ 3 points since March 31, 2026', 'Up 3 points since March 31, 2026'],
    ],
    [
      'group="b" since="2026-04-30"',
      ['▼ 1 point since April 30, 2026', 'Down 1 point since April 30, 2026'],
    ],
    ['group="c" since="last"', []],
    ['since="last"', []],
    ['goal="1"', []],
  ] as const;
  for (const [attributes, expected] of rows) {
    it(`shows ${expected[0] ?? 'nothing'} for ${attributes}`, async () => {
      expect(await change(attributes)).to.deep.equal(expected);
    });
  }

  it('works on goals', async () => {
    expect(await change('goal="1" since="last"', 'library-goal')).to.deep.equal([
      '▲ 6 points since March 31, 2026',
      'Up 6 points since March 31, 2026',
    ]);
  });
});
