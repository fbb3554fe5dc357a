import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { GoalsElement } from '../../src/elements/goals-element.js';
import type { LibraryPlan } from '../../src/elements/library-plan.js';
import { expectAccessible } from '../support/accessible.js';
import { mount, textOf, until } from '../support/mount.js';

const plan = {
  version: 1,
  period: { start: '2024', end: '2027' },
  computeStatus: true,
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
  [...root(element).querySelectorAll('[part~=goal-name]')].map((name) => name.textContent);

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

describe('the filterable attribute', () => {
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
    it(`lets readers search for “${text}”`, async () => {
      const element = await list('filterable');
      await type(element, text);
      expect(names(element)).to.deep.equal(found);
    });
  }

  it('keeps the focus in the search field while the goals change', async () => {
    const element = await list('filterable');
    await type(element, 'teach');
    await type(element, 'teac');
    expect(root(element).activeElement?.localName).to.equal('input');
  });

  it('shows the number of goals with each choice', async () => {
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

  it('combines filters, and clears them', async () => {
    const element = await list('filterable');
    await select(element, 1, 'Anna');
    await select(element, 0, 'achieved');
    expect(names(element)).to.deep.equal(['Teach']);
    expect(textOf(element)).to.include('Goals shown: 1 of 4');
    root(element).querySelector<HTMLElement>('[part~=clear]')!.click();
    await element.updateComplete;
    expect(names(element)).to.have.length(4);
  });

  it('shows a message if no goal matches', async () => {
    const element = await list('filterable');
    await type(element, 'nowhere to be found');
    expect(textOf(element)).to.include('No goal matches.').and.include('Clear filters');
    await expectAccessible(element);
  });

  it('announces the number of goals to screen readers when the reader has stopped typing', async () => {
    const element = await list('filterable');
    await type(element, 'teach');
    const status = root(element).querySelector('[role="status"]')!;
    expect(status.textContent).to.equal('');
    await until(() => status.textContent);
    expect(status.textContent).to.equal('Goals shown: 1 of 4');
  });

  it('does not change the address', async () => {
    await type(await list('filterable'), 'teach');
    expect(location.search).not.to.include('teach');
  });

  it('with filter-in-url, keeps the search in the address and reads it from there', async () => {
    await type(await list('filterable filter-in-url'), 'teach');
    await until(() => new URLSearchParams(location.search).get('goal-search') === 'teach');
    expect(names(await list('filterable filter-in-url'))).to.deep.equal(['Teach']);
  });
});

describe('the sort attribute', () => {
  const orders: [order: string, found: string[]][] = [
    ['feed', ['Élargir l’accès', '擴展研究支援', 'Teach', 'Wait and see']],
    ['progress', ['Teach', 'Élargir l’accès', '擴展研究支援', 'Wait and see']],
    ['status', ['Teach', 'Élargir l’accès', '擴展研究支援', 'Wait and see']],
    ['updated', ['擴展研究支援', 'Élargir l’accès', 'Teach', 'Wait and see']],
  ];
  for (const [order, found] of orders) {
    it(`sorts by ${order}`, async () => {
      expect(names(await list(`sort="${order}"`))).to.deep.equal(found);
    });
  }
});

describe('<library-goal-list> shows the goals with', () => {
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

describe('the legend of a summary', () => {
  const press = (element: Element, place: number) =>
    root(element).querySelectorAll<HTMLElement>('[part~=legend-button]')[place]!.click();

  it('shows the number of goals with each status', async () => {
    const element = mount<GoalsElement>(
      '<library-progress-summary lang="en"></library-progress-summary>',
    );
    element.plan = plan;
    await element.updateComplete;
    const entries = [...root(element).querySelectorAll('[part~=legend] li')].map((entry) =>
      entry.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(entries).to.deep.equal([
      'Achieved 1 goal',
      'On track 1 goal',
      'At risk 1 goal',
      'No status yet 1 goal',
    ]);
    expect(root(element).querySelectorAll('[part~=legend-button]')).to.have.length(0);
    await expectAccessible(element);
  });

  it('filters the goals of the same <library-plan>, and shows all again', async () => {
    const whole = mount<LibraryPlan>(
      '<library-plan lang="en"><library-progress-summary></library-progress-summary><library-goal-list></library-goal-list></library-plan>',
    );
    whole.plan = plan;
    const [summary, goals] = [...whole.children] as [Element, Element];
    await until(
      () => root(summary)?.querySelector('[part~=legend-button]') && names(goals).length === 4,
    );
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
