import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { GoalsElement } from '../../src/elements/goals-element.js';
import type { LibraryPlan } from '../../src/elements/library-plan.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { statuses } from '../../src/plan/status.js';
import { expectAccessible } from '../support/accessible.js';
import { contrast, painted } from '../styles/contrast.js';
import { mount, textOf, until } from '../support/mount.js';

const day = '2025-05-14';
const plan = {
  version: 1,
  period: { start: '2024-01-01', end: '2026-09-26' },
  goals: [
    { name: 'A', status: 'off track', progress: 10 },
    { name: 'B', status: 'on track', progress: 60 },
    { name: 'C', status: 'On Track', progress: 80 },
    { name: 'D', status: 'Nearly there' },
    { name: 'E' },
  ],
};

async function summary(given: object = plan, attributes = ''): Promise<PlanElement> {
  const element = mount<PlanElement>(
    `<library-progress-summary lang="en" as-of="${day}" ${attributes}></library-progress-summary>`,
  );
  element.plan = given as PlanElement['plan'];
  await element.updateComplete;
  return element;
}

const within = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

describe('<library-progress-summary>', () => {
  it('says how many goals stand where, in the order of the statuses', async () => {
    const entries = within(await summary(), '.legend li').map((entry) => textOf(entry));
    expect(entries).to.deep.equal([
      'On track 2 goals',
      'Off track 1 goal',
      'Nearly there 1 goal',
      'No status yet 1 goal',
    ]);
  });

  it('draws a segment for each entry, as wide as its share', async () => {
    const element = await summary();
    const segments = within(element, '.stack > svg');
    expect(segments.map((one) => one.getAttribute('width'))).to.deep.equal([
      '40%',
      '20%',
      '20%',
      '20%',
    ]);
    expect(segments.map((one) => one.getAttribute('x'))).to.deep.equal(['0%', '40%', '60%', '80%']);
    const tone = (selector: string) =>
      within(element, selector).map((one) => getComputedStyle(one).fill);
    expect(tone('.segment')).to.deep.equal(tone('.legend .icon'));
  });

  it('draws the shape of its status in every segment', async () => {
    const element = await summary();
    const shapes = (selector: string) =>
      within(element, `${selector} path`).map((path) => path.getAttribute('d'));
    expect(shapes('.segment-icon')).to.deep.equal(shapes('.legend .icon'));
  });

  it('leaves a gap between segments', async () => {
    const boxes = within(await summary(), '.segment').map((one) => one.getBoundingClientRect());
    for (const [i, { left }] of boxes.slice(1).entries()) {
      expect(left - boxes[i]!.right).to.be.above(0.9);
    }
  });

  it('draws every segment, also of one goal in ten thousand', async () => {
    const goals = Array.from({ length: 10_000 }, (_, i) => ({
      name: 'A',
      status: i ? 'on track' : 'achieved',
    }));
    const element = await summary({ version: 1, goals });
    expect(within(element, '.segment')[0]!.getBoundingClientRect().width).to.be.above(0);
  });

  it('says how far the whole has come, and what was expected', async () => {
    const element = await summary();
    const [bar] = within(element, '.overall .progress-bar');
    expect(textOf(element)).to.include('Overall progress').and.include('50%');
    expect(textOf(element)).to.include('50% expected by now');
    expect(bar!.getAttribute('aria-label')).to.equal('Overall progress');
    expect(bar!.getAttribute('aria-valuetext')).to.equal('50%, 50% expected by now');
    expect(textOf(within(element, '.explanation')[0]!)).to.include('(3 of 5)');
  });

  it('says nothing of what was expected where the plan has no period', async () => {
    const element = await summary({ ...plan, period: undefined });
    expect(textOf(element)).not.to.include('expected');
  });

  it('has no buttons where there is nothing to filter', async () => {
    expect(within(await summary(), 'button')).to.have.length(0);
  });

  it('tells the shape in a segment from the segment, and neighbours by their tone', async () => {
    const goals = statuses.map((status) => ({ name: 'A', status }));
    for (const [paper, ink] of [
      ['#ffffff', '#1d232b'],
      ['#14171c', '#e6eaf0'],
    ] as const) {
      const element = await summary({ version: 1, goals });
      element.style.color = ink;
      const fills = (selector: string) =>
        within(element, selector).map(
          (one) => `rgb(${painted(getComputedStyle(one).fill, paper)})`,
        );
      const segments = fills('.segment');
      for (const [i, icon] of fills('.segment-icon').entries()) {
        expect(contrast(icon, segments[i]!), statuses[i]).to.be.at.least(3);
      }
      expect(new Set(segments).size).to.equal(statuses.length);
    }
  });

  it('shows each status with a shape of its own', async () => {
    const goals = [...statuses.map((status) => ({ name: 'A', status })), { name: 'B' }];
    const element = await summary({ version: 1, goals });
    const shapes = within(element, '.legend .icon path').map((path) => path.getAttribute('d'));
    expect(shapes).to.have.length(11);
    expect(new Set(shapes).size).to.equal(11);
    await expectAccessible(element);
  });

  for (const [name, goals] of [
    ['without goals', []],
    ['without figures', [{ name: 'A' }]],
  ] as const) {
    it(`gives way to the page’s words for a plan ${name}`, async () => {
      const element = mount<PlanElement>(
        '<library-progress-summary>Soon.</library-progress-summary>',
      );
      element.plan = { version: 1, goals };
      await element.updateComplete;
      expect(within(element, 'slot')).to.have.length(1);
    });
  }

  it('says of cancelled goals that they are', async () => {
    const element = await summary({ version: 1, goals: [{ name: 'A', status: 'canceled' }] });
    expect(textOf(element)).to.include('Cancelled 1 goal').and.include('No figures yet');
  });

  for (const level of [2, 4]) {
    it(`has a heading of level ${level}`, async () => {
      const element = await summary(plan, `heading-level="${level}"`);
      expect(within(element, `h${level}`).map((heading) => textOf(heading))).to.deep.equal([
        'Progress at a glance',
      ]);
    });
  }
});

describe('the legend of a summary', () => {
  const names = (element: Element) => within(element, '.goal-name').map(textOf);
  const pressed = (element: Element) =>
    within(element, '.legend-button').map((button) => button.getAttribute('aria-pressed'));

  async function page(): Promise<[LibraryPlan, PlanElement, GoalsElement, PlanElement]> {
    const whole = mount<LibraryPlan>(`<library-plan lang="en">
      <library-progress-summary as-of="${day}"></library-progress-summary>
      <library-goal-list as-of="${day}" filterable></library-goal-list>
      <library-vision>None.</library-vision>
    </library-plan>`);
    whole.plan = plan;
    const [summary, list, vision] = [...whole.children] as [PlanElement, GoalsElement, PlanElement];
    await until(() => pressed(summary).length === 4 && names(list).length === 5);
    return [whole, summary, list, vision];
  }

  it('filters the goals of its <library-plan> by each entry, and back', async () => {
    const [, summary, list] = await page();
    const groups = [['B', 'C'], ['A'], ['D'], ['E']];
    for (const [i, group] of groups.entries()) {
      within(summary, '.legend-button')[i]!.click();
      await until(() => names(list).join() === group.join());
      await until(() => pressed(summary)[i] === 'true');
      expect(pressed(summary).filter((state) => state === 'true')).to.have.length(1);
    }
    within(summary, '.legend-button')[3]!.click();
    await until(() => names(list).length === 5);
    expect(pressed(summary)).to.deep.equal(['false', 'false', 'false', 'false']);
  });

  it('keeps the focus on the entry', async () => {
    const [, summary, list] = await page();
    const [entry] = within(summary, '.legend-button');
    entry!.focus();
    entry!.click();
    await until(() => names(list).length === 2);
    expect(summary.shadowRoot!.activeElement === entry).to.equal(true);
  });

  it('says how many goals are shown, and shows all again, with the focus on the entry', async () => {
    const [, summary, list] = await page();
    const [entry] = within(summary, '.legend-button');
    expect(within(summary, '.result')).to.have.length(0);
    entry!.click();
    await until(() => within(summary, '.result').length === 1);
    expect(textOf(within(summary, '.result')[0]!)).to.equal('Goals shown: 2 of 5 Clear filters');
    await expectAccessible(summary);
    const [clear] = within(summary, '.clear');
    clear!.focus();
    clear!.click();
    await until(() => names(list).length === 5 && within(summary, '.result').length === 0);
    expect(summary.shadowRoot!.activeElement === entry).to.equal(true);
  });

  it('looks like a control before it is hovered, and otherwise when it is pressed', async () => {
    const [, summary] = await page();
    const [first, second] = within(summary, '.legend-button');
    expect(getComputedStyle(first!).borderTopStyle).to.equal('solid');
    const { paddingLeft: before } = getComputedStyle(first!);
    const { height } = first!.getBoundingClientRect();
    expect(height).to.be.at.least(24);
    first!.click();
    await until(() => pressed(summary)[0] === 'true');
    const look = (button: Element) => {
      const { borderTopWidth, fontWeight } = getComputedStyle(button);
      return [borderTopWidth, fontWeight, getComputedStyle(button, '::after').content].join();
    };
    expect(look(first!)).not.to.equal(look(second!));
    expect(getComputedStyle(first!).paddingLeft).not.to.equal(before);
    expect(first!.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
  });

  it('leaves the goals of another <library-plan> alone', async () => {
    const [, summary, list] = await page();
    const [, , other] = await page();
    within(summary, '.legend-button')[0]!.click();
    await until(() => names(list).length === 2);
    expect(names(other)).to.have.length(5);
  });

  it('says what an entry does', async () => {
    const [, summary] = await page();
    expect(within(summary, '.legend-button')[0]!.title).to.equal(
      'Show only goals with the status: On track',
    );
    await expectAccessible(summary);
  });

  it('works on the goals of its own <library-goals>, together with its search', async () => {
    const element = mount<GoalsElement>(
      `<library-goals lang="en" as-of="${day}" filterable></library-goals>`,
    );
    element.plan = plan;
    await element.updateComplete;
    within(element, '.legend-button')[0]!.click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['B', 'C']);
    expect((within(element, 'select')[0] as HTMLSelectElement).value).to.equal('on-track');
    within(element, '.clear')[0]!.click();
    await element.updateComplete;
    expect(names(element)).to.have.length(5);
    expect(pressed(element)).to.deep.equal(['false', 'false', 'false', 'false']);
  });
});
