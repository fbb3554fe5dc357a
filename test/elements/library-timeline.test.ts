import { expect } from 'chai';
import consortium from '../../samples/consortium-plan.json';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { expectAccessible } from '../support/accessible.js';
import { mount, textOf, until } from '../support/mount.js';

const day = '2026-06-10';

async function drawn(plan: unknown, tag = 'library-timeline', attributes = '') {
  const element = mount<PlanElement>(
    `<${tag} lang="en" as-of="${day}" ${attributes}>Fallback.</${tag}>`,
  );
  element.plan = plan as PlanElement['plan'];
  await element.updateComplete;
  return element;
}

const all = (element: Element, part: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
const entries = (element: Element) => all(element, 'timeline-entry').map(textOf);

const period = { start: '2024', end: '2028' };
const goals = [
  {
    name: 'Lend',
    start: '2025-03',
    due: '2026-06-30',
    objectives: [
      { name: 'Scan', due: '2026-05' },
      { name: 'Begin', start: '2025', status: 'launched' },
      { name: 'Store', due: '2025', status: 'done' },
    ],
    milestones: [
      { name: 'Opened', due: '2025-01', done: '2025-02-01' },
      { name: 'Moved', due: '2027' },
      { name: 'Some day' },
    ],
  },
];

describe('<library-timeline>', () => {
  it('shows what is overdue, then due next, then without due date, then done', async () => {
    const element = await drawn({ version: 1, period, goals });
    expect(entries(element)).to.deep.equal([
      'Objective 1 Scan Overdue since May 2026',
      'Strategic Goal 1 Lend March 2025 – June 2026 due in 3 weeks',
      'Strategic Goal 1 Moved Due 2027',
      'Objective 2 Begin From 2025 In progress',
      'Objective 3 Store Due 2025 Achieved',
      'Strategic Goal 1 Opened Done February 1, 2025',
    ]);
    await expectAccessible(element);
  });

  it('hides the axis and the lines from screen readers', async () => {
    const element = await drawn({ version: 1, period, goals });
    for (const part of ['timeline-axis', 'timeline-track']) {
      for (const one of all(element, part)) expect(one.ariaHidden).to.equal('true');
    }
  });

  it('has the axis only where there is room', async () => {
    const element = await drawn({ version: 1, period, goals });
    const isShown = () => all(element, 'timeline-track')[0]!.getClientRects().length > 0;
    element.style.inlineSize = '60em';
    expect(isShown()).to.equal(true);
    element.style.inlineSize = '15em';
    expect(isShown()).to.equal(false);
    expect(element.shadowRoot!.querySelector('[part~=base]')!.scrollWidth).to.be.at.most(
      element.clientWidth,
    );
  });

  it('keeps dates outside the period within the line', async () => {
    const plan = {
      version: 1,
      period,
      goals: ['1990', '2099'].map((due) => ({ name: 'a', due })),
    };
    const element = await drawn(plan);
    element.style.inlineSize = '60em';
    for (const track of all(element, 'timeline-track')) {
      const line = track.getBoundingClientRect();
      const mark = track.querySelector('path')!.getBoundingClientRect();
      expect(mark.left).to.be.at.least(line.left - 8);
      expect(mark.right).to.be.at.most(line.right + 8);
    }
    expect(entries(element)).to.have.length(2);
  });

  for (const [name, count, plan] of [
    ['one date', 1, { version: 1, goals: [{ name: 'a', due: '2027-Q1' }] }],
    ['a day alone', 1, { version: 1, goals: [{ name: 'a', due: '2027-01-01' }] }],
    ['no goals', 0, { version: 1, goals: [] }],
    ['no dates', 0, { version: 1, period, goals: [{ name: 'a' }] }],
    [
      'many dates',
      20,
      {
        version: 1,
        goals: Array.from({ length: 1000 }, (_, i) => ({ name: 'a', due: `${1000 + i}` })),
      },
    ],
  ] as const) {
    it(`is drawn with ${name}`, async () => {
      const element = await drawn(plan);
      expect(entries(element)).to.have.length(count);
      if (!count) expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);
    });
  }

  it('has the groups of the plan', async () => {
    const element = await drawn(consortium);
    await until(() => all(element, 'group-heading').length === consortium.groups.length);
    expect(all(element, 'group-heading').map(textOf)).to.deep.equal(
      consortium.groups.map(({ name }) => name.en),
    );
    const one = await drawn(consortium, 'library-timeline', 'group="access" limit="2"');
    expect(all(one, 'group-heading').map(textOf)).to.deep.equal(['Open to everyone']);
    expect(entries(one)).to.have.length(2);
  });

  it('is a section of <library-goals> if a page asks for it', async () => {
    const plan = { version: 1, period, goals };
    expect(all(await drawn(plan, 'library-goals'), 'timeline')).to.have.length(0);
    const element = await drawn(plan, 'library-goals', 'show="goals timeline"');
    expect(all(element, 'timeline')).to.have.length(1);
  });
});
