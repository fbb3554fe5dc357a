import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import type { LibraryLoadDetail } from '../../src/elements/events.js';
import hkust from '../../samples/hkust-library.json';
import { layouts } from '../../src/views/goals/layouts.js';
import { expectAccessible } from '../support/accessible.js';
import { drawnWhole, mount, next, textOf, warningsOf } from '../support/mount.js';

/** The 500th of the 1,000 days of the period. */
const day = '2025-05-14';
const period = { start: '2024-01-01', end: '2026-09-26' };

const everything = {
  label: 'Goal 1',
  name: 'Open the library',
  status: 'at risk',
  progress: 42,
  note: 'The hall is late.',
  owners: [{ name: 'Anna', url: 'https://example.org/anna' }, { name: 'Ben' }],
  tags: ['Spaces'],
  updated: '2025-04-30',
  objectives: [
    {
      name: 'A hall',
      progress: 10,
      status: 'delayed',
      note: 'No roof.',
      owners: [{ name: 'Cai' }],
      links: [{ label: 'Drawings', url: 'https://example.org/drawings' }],
      milestones: [{ name: 'Roof', due: '2025-01' }],
    },
    { name: 'A garden' },
  ],
  indicators: [
    {
      name: 'Seats',
      unit: 'seats',
      baseline: 10,
      target: 90,
      measurements: [
        { date: '2024', actual: 20 },
        { date: '2025', actual: 50 },
      ],
    },
  ],
  milestones: [
    { name: 'Permit', done: '2024-05-01' },
    { name: 'Money', done: true },
    { name: 'Doors', due: '2026' },
    { name: 'Walls', due: '2025-02' },
    { name: 'Party' },
  ],
  links: [{ label: 'Report', url: 'https://example.org/report' }],
};

async function shown(goals: object[], { tag = 'library-goal', attributes = '', plan = {} } = {}) {
  const element = mount<PlanElement>(
    `<${tag} lang="en-GB" as-of="${day}" goal="1" open ${attributes}></${tag}>`,
  );
  element.plan = { version: 1, period, computeStatus: true, goals, ...plan };
  await drawnWhole(element);
  return element;
}

/** The text of a node, with spaces around its elements, because the layout separates them. */
const spaced = (node: Node): string =>
  [...node.childNodes]
    .map((child) =>
      child instanceof Element ? ` ${spaced(child)} ` : child instanceof Text ? child.data : '',
    )
    .join('');
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const all = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((part) => textOf(part));
const bar = (element: Element) =>
  element.shadowRoot!.querySelector('[role=progressbar], [part~=progress] [role=img]')!;

describe('a goal with all fields', () => {
  const parts: [name: string, selector: string, texts: string[]][] = [
    ['status', '[part~=status-line] > [part~=status]', ['At risk', 'Off track', 'No status yet']],
    ['percentage', '[part~=figure]', ['42%', '10%']],
    ['note', '[part~=note]', ['The hall is late.', 'No roof.']],
    [
      'owners, tags and the date of the last update',
      '[part~=facts] > *',
      ['Responsible Anna Ben', 'Tags Spaces', 'Updated 30 April 2025', 'Responsible Cai'],
    ],
    [
      'milestones: done, due and overdue',
      '[part~=milestone]',
      [
        'Roof Overdue since January 2025',
        'Permit Done 1 May 2024',
        'Money Done',
        'Doors Due 2026',
        'Walls Overdue since February 2025',
        'Party',
      ],
    ],
    ['objectives', '[part~=objective] [part~=goal-name]', ['A hall', 'A garden']],

    [
      'indicators',
      '[part~=indicator] > :not(details, svg)',
      ['Seats', 'Baseline 10 seats Latest 50 seats 2025 Target 90 seats'],
    ],
    ['links', '[part~=link-list] a', ['Drawings', 'Report']],
    ['explanation of the percentage', '[part~=explanation] p', ['As reported.']],
  ];
  for (const [name, selector, texts] of parts) {
    it(`shows its ${name}`, async () => {
      const { shadowRoot } = await shown([everything]);
      const found = [...shadowRoot!.querySelectorAll(selector)];
      expect(found.map((part) => tidy(spaced(part)))).to.deep.equal(texts);
    });
  }

  it('gives its bar a name, a value and a text', async () => {
    const progress = bar(await shown([everything]));
    expect(progress.role).to.equal('progressbar');
    expect(progress.getAttribute('aria-label')).to.equal('Goal 1');
    expect(progress.getAttribute('aria-valuenow')).to.equal('42');
    expect(progress.getAttribute('aria-valuetext')).to.equal('42%, 50% expected by now');
  });

  it('shows overdue milestones in bold', async () => {
    const element = await shown([everything]);
    const weights = [...element.shadowRoot!.querySelectorAll('[part~=milestone-state]')].map(
      (state) => +getComputedStyle(state).fontWeight > 500,
    );
    expect(weights).to.deep.equal([true, false, false, false, true, false]);
  });

  it('is accessible', async () => {
    await expectAccessible(await shown([everything]));
  });

  for (const layout of layouts) {
    it(`shows status and percentage and is accessible in the layout ${layout}`, async () => {
      const element = await shown([everything, { name: 'Another' }], {
        tag: 'library-goal-list',
        attributes: `layout="${layout}"`,
      });
      expect(textOf(element)).to.include('At risk').and.include('42%').and.include('No status yet');
      await expectAccessible(element);
    });
  }
});

describe('the explanation of a goal’s progress', () => {
  const objectives = [{ name: 'A', progress: 40 }, { name: 'B' }];
  const milestones = [{ name: 'A', done: true }, { name: 'B' }];
  const indicators = [
    { name: 'A', baseline: 0, target: 10, measurements: [{ date: '2025', actual: 5 }] },
  ];
  const rules: [name: string, fields: object, explanation: RegExp][] = [
    ['a reported percentage', { progress: 3, objectives }, /^As reported\.$/],
    ['objectives', { objectives, milestones }, /objectives whose progress is known \(1 of 2\)/],
    ['milestones', { milestones, indicators }, /Milestones done: 1 of 2/],
    ['indicators', { indicators }, /indicators’ way .*\(1 of 1 known\)/],
  ];
  for (const [name, fields, explanation] of rules) {
    it(`names its source: ${name}`, async () => {
      const element = await shown([{ name: 'A goal', status: 'on hold', ...fields }]);
      const found = all(element, '[part~=explanation] p');
      expect(found).to.have.length(1);
      expect(found[0]).to.match(explanation);
    });
  }

  it('also says that the status was computed', async () => {
    const element = await shown([{ name: 'A goal', progress: 44 }]);
    expect(all(element, '[part~=explanation] p')[1]).to.equal('Status computed from progress');
    expect(all(element, '[part~=status]')[0]).to.equal('At risk (Status computed from progress)');
  });

  it('is not shown if nothing is known', async () => {
    const element = await shown([{ name: 'A goal' }, { name: 'Another', progress: 1 }]);
    expect(all(element, '[part~=explanation]')).to.have.length(0);
    expect(all(element, '[part~=status-line]')).to.deep.equal(['No status yet']);
    expect(bar(element) === null).to.equal(true);
  });

  it('is replaced by “No figures yet” if only the status is known', async () => {
    const element = await shown([{ name: 'A goal', status: 'on hold' }]);
    expect(all(element, '[part~=figure]')).to.deep.equal(['No figures yet']);
    expect(bar(element).role).to.equal('img');
    expect(bar(element).getAttribute('aria-label')).to.equal('Strategic Goal 1: No figures yet');
    expect(
      element.shadowRoot!.querySelectorAll('[part~=bar] [part~=fill], [part~=bar] [part~=tick]'),
    ).to.have.length(0);
  });
});

describe('a note that data is out of date', () => {
  const old = { name: 'A goal', progress: 40, updated: '2024-02-01' };
  const rows: [name: string, goals: object[], options: object, notes: string[]][] = [
    ['a goal without an update for a year', [old], {}, ['No update since 1 February 2024']],
    ['a recently updated goal', [{ ...old, updated: '2025-05' }], {}, []],
    [
      'a plan that ended in an earlier year',
      [old],
      { plan: { period: { start: '2015', end: '2020' } } },
      ['This plan’s period ended in 2020.'],
    ],
    [
      'a plan that ended the day before',
      [old],
      { plan: { period: { start: '2015', end: '2025-05-13' } } },
      ['This plan’s period ended on 13 May 2025.'],
    ],
    [
      'a plan without progress that ended',
      [{ name: 'A goal' }],
      { plan: { period: { start: '2015', end: '2020' } } },
      [],
    ],
  ];
  for (const [name, goals, options, notes] of rows) {
    for (const tag of ['library-goal', 'library-goal-list', 'library-goals']) {
      it(`in <${tag}>: ${name}`, async () => {
        const element = await shown(goals, { tag, ...options });
        expect([...new Set(all(element, '[part~=staleness]'))]).to.deep.equal(notes);
      });
    }
  }

  it('is shown only once for a plan that ended', async () => {
    const plan = { period: { start: '2015', end: '2020' } };
    const element = await shown([old, old], { tag: 'library-goals', plan });
    expect(all(element, '[part~=staleness]')).to.deep.equal(['This plan’s period ended in 2020.']);
  });

  it('is not shown for a plan that reports no progress', async () => {
    const element = await shown([], { tag: 'library-goals', plan: hkust });
    expect(textOf(element)).to.include('2020').and.not.include('period ended');
    expect(
      all(element, '[part~=status-line], [part~=summary], [part~=staleness], [part~=explanation]'),
    ).to.have.length(0);
  });
});

describe('the as-of attribute', () => {
  const goal = {
    name: 'A goal',
    milestones: [
      { name: 'One', done: '2024-06-01' },
      { name: 'Two', done: '2025-06-01', due: '2025-05-01' },
    ],
    indicators: [
      {
        name: 'Seats',
        measurements: [
          { date: '2024-05', actual: 1 },
          { date: '2025-08', actual: 9 },
        ],
      },
    ],
  };

  it('shows what was known on that day', async () => {
    const element = await shown([goal]);
    expect(all(element, '[part~=figure]')).to.deep.equal(['50%']);
    expect(textOf(element)).to.include('Overdue since 1 May 2025').and.include('Latest 1');
  });

  it('can be changed', async () => {
    const element = await shown([goal]);
    element.asOf = '2025-12-31';
    await drawnWhole(element);
    expect(all(element, '[part~=figure]')).to.deep.equal(['100%']);
    expect(textOf(element)).to.include('Done 1 June 2025').and.include('Latest 9');
    element.asOf = '2024-01-15';
    await drawnWhole(element);
    expect(all(element, '[part~=figure]')).to.deep.equal(['0%']);
  });
});

describe('invalid data', () => {
  const rows: [name: string, goal: object, figure: string, issue: RegExp][] = [
    ['progress as text', { progress: '40 %' }, '40%', /goals\[0\]\.progress: "40 %" is read as 40/],
    ['progress as a word', { progress: 'half' }, '', /"half" is not a number; left out/],
    ['progress over 100', { progress: 140 }, '100%', /140 is more than 100; shown as 100/],
    ['negative progress', { progress: -5 }, '0%', /-5 is less than 0; shown as 0/],
    ['NaN', { progress: NaN }, '', /is not a number; left out/],
    ['infinite progress', { progress: Infinity }, '', /is not a number; left out/],
    ['progress as a list', { progress: [40] }, '', /is not a number; left out/],
    [
      'a measurement as text',
      {
        indicators: [
          { name: 'A', baseline: 0, target: 2, measurements: [{ date: '2024', actual: '1' }] },
        ],
      },
      '50%',
      /actual: "1" is read as 1/,
    ],
    [
      'a measurement on no day',
      { indicators: [{ name: 'A', target: 2, measurements: [{ date: 'May', actual: 1 }] }] },
      '',
      /"May" is not a date/,
    ],
  ];
  for (const [name, fields, figure, issue] of rows) {
    it(`is displayed and reported: ${name}`, async () => {
      const element = mount<PlanElement>(
        `<library-goal lang="en" as-of="${day}" goal="1"></library-goal>`,
      );
      let detail!: LibraryLoadDetail;
      element.addEventListener('library-load', (event) => (detail = event.detail));
      await warningsOf(async () => {
        element.plan = {
          version: 1,
          period,
          computeStatus: true,
          goals: [{ name: 'A goal', ...fields }],
        };
        await drawnWhole(element);
      });
      expect(all(element, '[part~=figure]')).to.deep.equal(figure ? [figure] : []);
      expect(detail.issues.map(({ message }) => message).join('\n')).to.match(issue);
      await expectAccessible(element);
    });
  }

  const doubtful: [name: string, goals: object[], text: RegExp, issues: string[]][] = [
    [
      'no goals',
      [],
      /No goals have been published yet\./,
      ['goals: the list is empty; the page says that no goals have been published yet'],
    ],
    [
      'cancelled goals only',
      [
        { name: 'A', status: 'cancelled' },
        { name: 'B', status: 'dropped' },
      ],
      /Cancelled 2 goals.*Overall progress No figures yet.*A # Cancelled No figures yet/,
      ['goals: all goals are cancelled'],
    ],
    [
      'measurements out of order and on one day',
      [
        {
          name: 'A',
          status: 'on track',
          indicators: [
            {
              name: 'Seats',
              baseline: 0,
              target: 10,
              measurements: [
                { date: '2025-03-01', actual: 6 },
                { date: '2024-03-01', actual: 2 },
                { date: '2025-03-01', actual: 8 },
              ],
            },
          ],
        },
      ],
      /80%.*Latest 8/,
      [
        'goals[0].indicators[0].measurements: not sorted by date; shown sorted',
        'goals[0].indicators[0].measurements: more than one on 2025-03-01; the last one is used',
      ],
    ],
    [
      'an indicator without a target',
      [
        {
          name: 'A',
          status: 'on track',
          indicators: [{ name: 'Seats', measurements: [{ date: '2024', actual: 2 }] }],
        },
      ],
      /On track No figures yet.*Seats Latest 2/,
      ['goals[0].indicators[0]: has no target, so no progress is computed; its values are shown'],
    ],
  ];
  for (const [name, goals, text, issues] of doubtful) {
    it(`is displayed and reported: a plan with ${name}`, async () => {
      const loaded = next(document, 'library-load');
      let element!: PlanElement;
      await warningsOf(async () => {
        element = await shown(goals, { tag: 'library-goals' });
      });
      const messages = (await loaded).detail.issues.map(({ message }) => message);
      expect(tidy(spaced(element.shadowRoot!))).to.match(text);
      expect(messages).to.deep.equal(issues);
      await expectAccessible(element);
    });
  }
});
