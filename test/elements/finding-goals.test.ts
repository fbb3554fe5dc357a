import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { GoalsElement } from '../../src/elements/goals-element.js';
import type { LibraryPlan } from '../../src/elements/library-plan.js';
import { expectAccessible } from '../support/accessible.js';
import { mount, textOf, until } from '../support/mount.js';

const plan = {
  version: 1,
  period: { start: '2024', end: '2027' },
  goals: [
    {
      name: 'Élargir l’accès',
      status: 'on track',
      progress: 50,
      tags: ['Access'],
      owners: [{ name: 'Anna' }],
      updated: '2026-03',
    },
    {
      name: '擴展研究支援',
      status: 'at risk',
      progress: 20,
      tags: ['Research'],
      owners: [{ name: 'Ben' }],
      updated: '2026-05',
    },
    {
      name: 'Teach',
      status: 'done',
      progress: 100,
      tags: ['Access', 'Teaching'],
      owners: [{ name: 'Anna' }],
      updated: '2026-01',
    },
    { name: 'Wait and see' },
  ],
};

async function list(attributes = ''): Promise<GoalsElement> {
  const element = mount<GoalsElement>(
    `<library-goal-list lang="en" ${attributes}></library-goal-list>`,
  );
  element.plan = plan;
  await element.updateComplete;
  return element;
}

const root = (element: Element) => element.shadowRoot!;
const names = (element: Element) =>
  [...root(element).querySelectorAll('.goal-name')].map((name) => name.textContent);

async function type(element: GoalsElement, text: string) {
  const field = root(element).querySelector('input')!;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

async function select(element: GoalsElement, place: number, value: string) {
  const field = root(element).querySelectorAll('select')[place]!;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('filterable', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  const searches: [text: string, found: string[]][] = [
    ['elargir', ['Élargir l’accès']],
    ['L’ACCÈS', ['Élargir l’accès']],
    ['研究', ['擴展研究支援']],
    ['teaching', ['Teach']],
    ['anna teach', ['Teach']],
    ['  ', ['Élargir l’accès', '擴展研究支援', 'Teach', 'Wait and see']],
  ];
  for (const [text, found] of searches) {
    it(`finds “${text}”`, async () => {
      const element = await list('filterable');
      await type(element, text);
      expect(names(element)).to.deep.equal(found);
    });
  }

  it('keeps the focus in the search while the goals change', async () => {
    const element = await list('filterable');
    await type(element, 'teach');
    await type(element, 'teac');
    expect(root(element).activeElement?.localName).to.equal('input');
  });

  it('offers each choice with how many goals it has', async () => {
    const element = await list('filterable');
    const options = [...root(element).querySelectorAll('select')].map((field) =>
      [...field.options].map(({ text }) => text.trim()),
    );
    expect(options).to.deep.equal([
      ['All', 'Achieved (1)', 'On track (1)', 'At risk (1)', 'No status yet (1)'],
      ['All', 'Anna (2)', 'Ben (1)'],
      ['All', 'Access (2)', 'Research (1)', 'Teaching (1)'],
    ]);
  });

  it('joins what is chosen, and clears it', async () => {
    const element = await list('filterable');
    await select(element, 1, 'Anna');
    await select(element, 0, 'achieved');
    expect(names(element)).to.deep.equal(['Teach']);
    expect(textOf(element)).to.include('Goals shown: 1 of 4');
    root(element).querySelector<HTMLElement>('.clear')!.click();
    await element.updateComplete;
    expect(names(element)).to.have.length(4);
  });

  it('says that nothing matches', async () => {
    const element = await list('filterable');
    await type(element, 'nowhere to be found');
    expect(textOf(element)).to.include('No goal matches.').and.include('Clear filters');
    await expectAccessible(element);
  });

  it('tells the result to those who hear the page, once they have stopped typing', async () => {
    const element = await list('filterable');
    await type(element, 'teach');
    const told = root(element).querySelector('[role="status"]')!;
    expect(told.textContent).to.equal('');
    await until(() => told.textContent);
    expect(told.textContent).to.equal('Goals shown: 1 of 4');
  });

  it('leaves the address alone', async () => {
    await type(await list('filterable'), 'teach');
    expect(location.search).not.to.include('teach');
  });

  it('keeps the choice in the address where it may, and takes it from there', async () => {
    await type(await list('filterable filter-in-url'), 'teach');
    await until(() => new URLSearchParams(location.search).get('goal-search') === 'teach');
    expect(names(await list('filterable filter-in-url'))).to.deep.equal(['Teach']);
  });
});

describe('sort', () => {
  const orders: [order: string, found: string[]][] = [
    ['feed', ['Élargir l’accès', '擴展研究支援', 'Teach', 'Wait and see']],
    ['progress', ['Teach', 'Élargir l’accès', '擴展研究支援', 'Wait and see']],
    ['status', ['Teach', 'Élargir l’accès', '擴展研究支援', 'Wait and see']],
    ['updated', ['擴展研究支援', 'Élargir l’accès', 'Teach', 'Wait and see']],
  ];
  for (const [order, found] of orders) {
    it(`by ${order}`, async () => {
      expect(names(await list(`sort="${order}"`))).to.deep.equal(found);
    });
  }
});

describe('attributes of <library-goal-list>', () => {
  const rows: [attributes: string, found: string[]][] = [
    ['status="at-risk"', ['擴展研究支援']],
    ['status="at-risk, achieved"', ['擴展研究支援', 'Teach']],
    ['status="unknown"', ['Wait and see']],
    ['owner="anna"', ['Élargir l’accès', 'Teach']],
    ['tag="access" limit="1"', ['Élargir l’accès']],
  ];
  for (const [attributes, found] of rows) {
    it(attributes, async () => {
      expect(names(await list(attributes))).to.deep.equal(found);
    });
  }
});

describe('a summary’s legend', () => {
  const press = (element: Element, place: number) =>
    root(element).querySelectorAll<HTMLElement>('.legend-button')[place]!.click();

  it('counts goals by how they stand, in words', async () => {
    const element = mount<GoalsElement>(
      '<library-progress-summary lang="en"></library-progress-summary>',
    );
    element.plan = plan;
    await element.updateComplete;
    const entries = [...root(element).querySelectorAll('.legend li')].map((entry) =>
      entry.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(entries).to.deep.equal([
      'Achieved 1 goal',
      'On track 1 goal',
      'At risk 1 goal',
      'No status yet 1 goal',
    ]);
    expect(root(element).querySelectorAll('.legend-button')).to.have.length(0);
    await expectAccessible(element);
  });

  it('filters the goals of the same <library-plan>, and lets them go', async () => {
    const whole = mount<LibraryPlan>(
      '<library-plan lang="en"><library-progress-summary></library-progress-summary><library-goal-list></library-goal-list></library-plan>',
    );
    whole.plan = plan;
    const [summary, goals] = [...whole.children] as [Element, Element];
    await until(() => root(summary)?.querySelector('.legend-button') && names(goals).length === 4);
    press(summary, 2);
    await until(() => names(goals).length === 1);
    expect(names(goals)).to.deep.equal(['擴展研究支援']);
    await until(() => root(summary).querySelectorAll('[aria-pressed="true"]').length === 1);
    press(summary, 2);
    await until(() => names(goals).length === 4);
  });

  it('filters the goals of the same <library-goals>', async () => {
    const element = mount<GoalsElement>('<library-goals lang="en"></library-goals>');
    element.plan = plan;
    await element.updateComplete;
    press(element, 0);
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Teach']);
    await expectAccessible(element);
  });
});
