import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import example from '../../samples/example-library.json';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import { drawnWhole, mount, next, textOf, until } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

async function accordion(plan: unknown = example, attributes = ''): Promise<LibraryGoalList> {
  const element = mount<LibraryGoalList>(
    `<library-goal-list lang="en" layout="accordion" as-of="2026-06-30" ${attributes}></library-goal-list>`,
  );
  element.plan = plan as LibraryGoalList['plan'];
  await drawnWhole(element);
  return element;
}

const all = <Found extends Element = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
const goals = (element: Element) => all<HTMLDetailsElement>(element, 'details[part~=goal]');
const open = (element: Element) => goals(element).map((goal) => goal.open);
const button = (element: Element) => all<HTMLButtonElement>(element, '[part~=toggle-all]')[0]!;
const manyGoals = (count: number) => ({
  version: 1,
  goals: Array.from({ length: count }, (_, i) => ({ name: `Goal number ${i + 1}` })),
});

describe('a closed goal in an accordion', () => {
  // Without it, a scrollbar that appears would make the page narrower and move what is measured.
  const { style } = document.documentElement;
  before(() => {
    style.overflowY = 'scroll';
  });
  after(() => {
    style.overflowY = '';
  });

  it('shows its label, name, status and percentage', async () => {
    const [summary] = all(await accordion(), '[part~=goal-summary]');
    expect(textOf(summary!).replace(/\s*\(Status computed from progress\)/, '')).to.equal(
      'Priority 1 Open scholarship by default On track 61%',
    );
    expect(summary!.querySelector('[part~=goal-title]')!.localName).to.equal('h2');
  });

  it('shows the beginning of its description if it has no name', async () => {
    const element = await accordion(
      { version: 1, goals: [{ description: 'Lend more books. '.repeat(40) }] },
      'style="inline-size: 900px"',
    );
    const description = all(element, '[part~=goal-summary] [part~=goal-description]')[0]!;
    const closed = description.getBoundingClientRect().height;
    goals(element)[0]!.open = true;
    expect(closed).to.be.within(12, 40);
    expect(description.getBoundingClientRect().height).to.be.above(closed * 3);
  });

  it('has no status or progress if the plan reports none', async () => {
    expect(all(await accordion(smallPlan()), '[part~=status-line]')).to.deep.equal([]);
  });

  for (const width of [1100, 600, 320, 240]) {
    it(`aligns its percentages at ${width} px`, async () => {
      const element = await accordion(example, `style="inline-size: ${width}px"`);
      const edges = (selector: string, side: 'left' | 'right') =>
        new Set(
          all(element, selector).map((each) => Math.round(each.getBoundingClientRect()[side])),
        );
      expect(all(element, '[part~=goal-summary] [part~=figure]')).to.have.length(8);
      expect(edges('[part~=goal-summary] [part~=figure]', 'right').size).to.equal(1);
      expect(edges('[part~=goal-summary] [part~=status]', 'left').size).to.equal(1);
      for (const summary of all(element, '[part~=goal-summary]')) {
        expect(summary.scrollWidth).to.be.at.most(summary.clientWidth);
      }
    });

    it(`does not move when it is opened at ${width} px`, async () => {
      const element = await accordion(example, `style="inline-size: ${width}px"`);
      const places = () =>
        ['[part~=goal-label]', '[part~=goal-name]', '[part~=status]', '[part~=figure]'].map(
          (part) => {
            const { top, left } = all(
              element,
              `[part~=goal-summary] ${part}`,
            )[0]!.getBoundingClientRect();
            return [Math.round(top), Math.round(left)];
          },
        );
      const before = places();
      goals(element)[0]!.open = true;
      expect(places()).to.deep.equal(before);
    });
  }

  it('shows its status once when it is open', async () => {
    const element = await accordion();
    const goal = goals(element)[0]!;
    expect(goal.querySelectorAll('[part~=status-line]:not([part~=objectives] *)')).to.have.length(
      1,
    );
    expect(textOf(goal)).to.include('50% expected by now');
  });
});

describe('the “Expand all” button of an accordion', () => {
  it('opens and closes all goals, and changes its label', async () => {
    const element = await accordion();
    expect(textOf(button(element))).to.equal('Expand all');
    expect(button(element).ariaExpanded).to.equal('false');
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await drawnWhole(element);
    expect(open(element)).to.not.include(false);
    expect(textOf(button(element))).to.equal('Collapse all');
    expect(button(element).ariaExpanded).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
    await sendKeys({ press: 'Enter' });
    await drawnWhole(element);
    expect(open(element)).to.not.include(true);
    expect(textOf(button(element))).to.equal('Expand all');
  });

  it('changes its label when readers open or close goals one by one', async () => {
    const element = await accordion(smallPlan());
    for (const goal of goals(element)) goal.open = true;
    await until(() => textOf(button(element)) === 'Collapse all');
    goals(element)[0]!.open = false;
    await until(() => textOf(button(element)) === 'Expand all');
    goals(element)[1]!.open = false;
    await next(element, 'library-goal-toggle');
    button(element).click();
    await drawnWhole(element);
    expect(open(element)).to.deep.equal([true, true, true]);
  });

  it('causes one event for each goal', async () => {
    const element = await accordion(smallPlan());
    const details: unknown[] = [];
    element.addEventListener('library-goal-toggle', ({ detail }) => details.push(detail));
    button(element).click();
    await until(() => details.length === 3);
    expect(details).to.deep.equal([
      { goal: '1', open: true },
      { goal: 'two', open: true },
      { goal: '3', open: true },
    ]);
  });

  it('causes no event when an open goal is drawn again', async () => {
    const element = await accordion(smallPlan());
    const details: unknown[] = [];
    element.addEventListener('library-goal-toggle', ({ detail }) => details.push(detail));
    button(element).click();
    await until(() => details.length === 3);
    details.length = 0;
    element.layout = 'list';
    await drawnWhole(element);
    element.layout = 'accordion';
    await drawnWhole(element);
    expect(open(element)).to.deep.equal([true, true, true]);
    goals(element)[1]!.open = false;
    await until(() => details.length);
    expect(details).to.deep.equal([{ goal: 'two', open: false }]);
  });

  it('also opens goals that are drawn later', async () => {
    const element = await accordion(manyGoals(350));
    button(element).click();
    await until(() => goals(element).length === 350 && open(element).every(Boolean));
  });

  it('leaves a goal open that a link has opened', async () => {
    const element = await accordion(smallPlan());
    location.hash = '#goal-3';
    await next(element, 'library-goal-toggle');
    history.replaceState(null, '', location.pathname + location.search);
    element.requestUpdate();
    await drawnWhole(element);
    expect(open(element)).to.deep.equal([false, false, true]);
  });

  it('is not shown for a single goal', async () => {
    expect(all(await accordion(manyGoals(1)), '[part~=toggle-all]')).to.deep.equal([]);
  });
});
