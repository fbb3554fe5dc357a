import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { GoalsElement } from '../../src/elements/goals-element.js';
import type { LibraryPlan } from '../../src/elements/library-plan.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { statuses } from '../../src/plan/status.js';
import { expectAccessible } from '../support/accessible.js';
import { contrast, painted } from '../styles/contrast.js';
import { drawnWhole, mount, textOf, until } from '../support/mount.js';

const day = '2025-05-14';
const plan = {
  version: 1,
  period: { start: '2024-01-01', end: '2026-09-26' },
  computeStatus: true,
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
  await drawnWhole(element);
  return element;
}

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const segment = '[part~=stack] rect';
const segmentIcon = '[part~=stack] svg svg';
const icon = '[part~=legend] [part~=status-icon]';

describe('<library-progress-summary>', () => {
  it('shows the number of goals with each status, in order', async () => {
    const entries = all(await summary(), '[part~=legend] li').map((entry) => textOf(entry));
    expect(entries).to.deep.equal([
      'On track 2 goals',
      'Off track 1 goal',
      'Nearly there 1 goal',
      'No status yet 1 goal',
    ]);
  });

  it('draws a segment for each status, with a width in proportion', async () => {
    const element = await summary();
    const segments = all(element, '[part~=stack] > svg');
    expect(segments.map((one) => one.getAttribute('width'))).to.deep.equal([
      '40%',
      '20%',
      '20%',
      '20%',
    ]);
    expect(segments.map((one) => one.getAttribute('x'))).to.deep.equal(['0%', '40%', '60%', '80%']);
    const tone = (selector: string) =>
      all(element, selector).map((one) => getComputedStyle(one).fill);
    expect(tone(segment)).to.deep.equal(tone(icon));
  });

  it('draws the icon of its status in each segment', async () => {
    const element = await summary();
    const shapes = (selector: string) =>
      all(element, `${selector} path`).map((path) => path.getAttribute('d'));
    expect(shapes(segmentIcon)).to.deep.equal(shapes(icon));
  });

  it('leaves gaps between segments', async () => {
    const boxes = all(await summary(), segment).map((one) => one.getBoundingClientRect());
    for (const [i, { left }] of boxes.slice(1).entries()) {
      expect(left - boxes[i]!.right).to.be.above(0.9);
    }
  });

  it('draws a segment even for one goal in ten thousand', async () => {
    const goals = Array.from({ length: 10_000 }, (_, i) => ({
      name: 'A',
      status: i ? 'on track' : 'achieved',
    }));
    const element = await summary({ version: 1, goals });
    expect(all(element, segment)[0]!.getBoundingClientRect().width).to.be.above(0);
  });

  it('shows the overall and the expected progress', async () => {
    const element = await summary();
    const [bar] = all(element, '[part~=overall] [role=progressbar]');
    expect(textOf(element)).to.include('Overall progress').and.include('50%');
    expect(textOf(element)).to.include('50% expected by now');
    expect(bar!.getAttribute('aria-label')).to.equal('Overall progress');
    expect(bar!.getAttribute('aria-valuetext')).to.equal('50%, 50% expected by now');
    expect(textOf(all(element, '[part~=explanation]')[0]!)).to.include('(3 of 5)');
  });

  it('shows no expected progress if the plan has no period', async () => {
    const element = await summary({ ...plan, period: undefined });
    expect(textOf(element)).not.to.include('expected');
  });

  it('has no buttons if there are no goals to filter', async () => {
    expect(all(await summary(), 'button')).to.have.length(0);
  });

  it('draws icons in contrast to their segments, and segments in different colours', async () => {
    const goals = statuses.map((status) => ({ name: 'A', status }));
    for (const [paper, ink] of [
      ['#ffffff', '#1d232b'],
      ['#14171c', '#e6eaf0'],
    ] as const) {
      const element = await summary({ version: 1, goals }, `style="color: ${ink}"`);
      const fills = (selector: string) =>
        all(element, selector).map((one) => `rgb(${painted(getComputedStyle(one).fill, paper)})`);
      const segments = fills(segment);
      for (const [i, fill] of fills(segmentIcon).entries()) {
        expect(contrast(fill, segments[i]!), statuses[i]).to.be.at.least(3);
      }
      expect(new Set(segments).size).to.equal(statuses.length);
    }
  });

  it('shows each status with an icon of its own', async () => {
    const goals = [...statuses.map((status) => ({ name: 'A', status })), { name: 'B' }];
    const element = await summary({ version: 1, goals });
    const shapes = all(element, `${icon} path`).map((path) => path.getAttribute('d'));
    expect(shapes).to.have.length(11);
    expect(new Set(shapes).size).to.equal(11);
    await expectAccessible(element);
  });

  for (const [name, goals] of [
    ['without goals', []],
    ['without progress', [{ name: 'A' }]],
  ] as const) {
    it(`shows its fallback content for a plan ${name}`, async () => {
      const element = mount<PlanElement>(
        '<library-progress-summary>Soon.</library-progress-summary>',
      );
      element.plan = { version: 1, goals };
      await element.updateComplete;
      expect(all(element, 'slot')).to.have.length(1);
    });
  }

  it('counts cancelled goals', async () => {
    const element = await summary({ version: 1, goals: [{ name: 'A', status: 'canceled' }] });
    expect(textOf(element)).to.include('Cancelled 1 goal').and.include('No figures yet');
  });

  for (const level of [2, 4]) {
    it(`has a heading of level ${level}`, async () => {
      const element = await summary(plan, `heading-level="${level}"`);
      expect(all(element, `h${level}`).map((heading) => textOf(heading))).to.deep.equal([
        'Progress at a glance',
      ]);
    });
  }
});

describe('the legend of a summary', () => {
  const names = (element: Element) => all(element, '[part~=goal-name]').map(textOf);
  const pressed = (element: Element) =>
    all(element, '[part~=legend-button]').map((button) => button.getAttribute('aria-pressed'));

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

  it('filters the goals of its <library-plan>, and shows all again', async () => {
    const [, summary, list] = await page();
    const groups = [['B', 'C'], ['A'], ['D'], ['E']];
    for (const [i, group] of groups.entries()) {
      all(summary, '[part~=legend-button]')[i]!.click();
      await until(() => names(list).join() === group.join());
      await until(() => pressed(summary)[i] === 'true');
      expect(pressed(summary).filter((state) => state === 'true')).to.have.length(1);
    }
    all(summary, '[part~=legend-button]')[3]!.click();
    await until(() => names(list).length === 5);
    expect(pressed(summary)).to.deep.equal(['false', 'false', 'false', 'false']);
  });

  it('keeps the focus on the pressed entry', async () => {
    const [, summary, list] = await page();
    const [entry] = all(summary, '[part~=legend-button]');
    entry!.focus();
    entry!.click();
    await until(() => names(list).length === 2);
    expect(summary.shadowRoot!.activeElement === entry).to.equal(true);
  });

  it('shows the number of goals, and moves the focus back to the entry when the filter is cleared', async () => {
    const [, summary, list] = await page();
    const [entry] = all(summary, '[part~=legend-button]');
    expect(all(summary, '[part~=result]')).to.have.length(0);
    entry!.click();
    await until(() => all(summary, '[part~=result]').length === 1);
    expect(textOf(all(summary, '[part~=result]')[0]!)).to.equal(
      'Goals shown: 2 of 5 Clear filters',
    );
    await expectAccessible(summary);
    const [clear] = all(summary, '[part~=clear]');
    clear!.focus();
    clear!.click();
    await until(() => names(list).length === 5 && all(summary, '[part~=result]').length === 0);
    expect(summary.shadowRoot!.activeElement === entry).to.equal(true);
  });

  it('looks like a button, and different when it is pressed', async () => {
    const [, summary] = await page();
    const [first, second] = all(summary, '[part~=legend-button]');
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

  it('does not filter the goals of another <library-plan>', async () => {
    const [, summary, list] = await page();
    const [, , other] = await page();
    all(summary, '[part~=legend-button]')[0]!.click();
    await until(() => names(list).length === 2);
    expect(names(other)).to.have.length(5);
  });

  it('explains each entry in a tooltip', async () => {
    const [, summary] = await page();
    expect(all(summary, '[part~=legend-button]')[0]!.title).to.equal(
      'Show only goals with the status: On track',
    );
    await expectAccessible(summary);
  });

  it('filters the goals of its <library-goals>, together with the search', async () => {
    const element = mount<GoalsElement>(
      `<library-goals lang="en" as-of="${day}" filterable></library-goals>`,
    );
    element.plan = plan;
    await element.updateComplete;
    all(element, '[part~=legend-button]')[0]!.click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['B', 'C']);
    expect((all(element, 'select')[0] as HTMLSelectElement).value).to.equal('on-track');
    all(element, '[part~=clear]')[0]!.click();
    await element.updateComplete;
    expect(names(element)).to.have.length(5);
    expect(pressed(element)).to.deep.equal(['false', 'false', 'false', 'false']);
  });
});
