import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import type { LibraryLoadDetail } from '../../src/elements/events.js';
import hkust from '../../samples/hkust-library.json';
import { layouts } from '../../src/views/goals-view.js';
import { expectAccessible } from '../support/accessible.js';
import { mount, next, textOf, warningsOf } from '../support/mount.js';

/** On its five hundredth day of a thousand. */
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
  element.plan = { version: 1, period, goals, ...plan };
  await element.updateComplete;
  return element;
}

const all = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((part) => textOf(part));
const bar = (element: Element) => element.shadowRoot!.querySelector('.progress-bar')!;

describe('a goal with everything', () => {
  const parts: [name: string, selector: string, texts: string[]][] = [
    ['status, by a word', '.status-line > .status', ['At risk', 'Off track', 'No status yet']],
    ['figure', '.figure', ['42%', '10%']],
    ['note', '.note', ['The hall is late.', 'No roof.']],
    [
      'owners, tags and the day of the last word',
      '.fact',
      ['Responsible Anna Ben', 'Tags Spaces', 'Updated 30 April 2025', 'Responsible Cai'],
    ],
    [
      'milestones, done, due and overdue',
      '.milestone',
      [
        'Roof Overdue since January 2025',
        'Permit Done 1 May 2024',
        'Money Done',
        'Doors Due 2026',
        'Walls Overdue since February 2025',
        'Party',
      ],
    ],
    ['objectives', '.objective .goal-name', ['A hall', 'A garden']],
    ['names of indicators', '.indicator-title', ['Seats']],
    [
      'figures of indicators',
      '.indicator > .figures',
      ['Baseline 10 seats Latest 50 seats Target 90 seats'],
    ],
    ['links', '.link-list a', ['Drawings', 'Report']],
    ['how it is worked out', '.explanation p', ['As reported.']],
  ];
  for (const [name, selector, texts] of parts) {
    it(`shows its ${name}`, async () => {
      const found = all(await shown([everything]), selector);
      expect(
        found.map((text) => text.replace(/(\d|Anna|Done|Party|Roof)(?=[A-Z])/g, '$1 ')),
      ).to.deep.equal(texts);
    });
  }

  it('says the whole truth of its bar', async () => {
    const progress = bar(await shown([everything]));
    expect(progress.role).to.equal('progressbar');
    expect(progress.getAttribute('aria-label')).to.equal('Goal 1');
    expect(progress.getAttribute('aria-valuenow')).to.equal('42');
    expect(progress.getAttribute('aria-valuetext')).to.equal('42%, 50% expected by now');
  });

  it('marks what is overdue by more than its words', async () => {
    const element = await shown([everything]);
    const weights = [...element.shadowRoot!.querySelectorAll('.milestone-state')].map(
      (state) => +getComputedStyle(state).fontWeight > 500,
    );
    expect(weights).to.deep.equal([true, false, false, false, true, false]);
  });

  it('is accessible', async () => {
    await expectAccessible(await shown([everything]));
  });

  for (const layout of layouts) {
    it(`shows status and figure in the layout ${layout}, accessibly`, async () => {
      const element = await shown([everything, { name: 'Another' }], {
        tag: 'library-goal-list',
        attributes: `layout="${layout}"`,
      });
      expect(textOf(element)).to.include('At risk').and.include('42%').and.include('No status yet');
      await expectAccessible(element);
    });
  }
});

describe('how a goal’s progress is worked out', () => {
  const objectives = [{ name: 'A', progress: 40 }, { name: 'B' }];
  const milestones = [{ name: 'A', done: true }, { name: 'B' }];
  const indicators = [
    { name: 'A', baseline: 0, target: 10, measurements: [{ date: '2025', actual: 5 }] },
  ];
  const rules: [name: string, fields: object, said: RegExp][] = [
    ['its own figure', { progress: 3, objectives }, /^As reported\.$/],
    ['objectives', { objectives, milestones }, /objectives whose progress is known \(1 of 2\)/],
    ['milestones', { milestones, indicators }, /Milestones done: 1 of 2/],
    ['indicators', { indicators }, /indicators’ way .*\(1 of 1 known\)/],
  ];
  for (const [name, fields, said] of rules) {
    it(`says that it is from ${name}`, async () => {
      const element = await shown([{ name: 'A goal', status: 'on hold', ...fields }]);
      const found = all(element, '.explanation p');
      expect(found).to.have.length(1);
      expect(found[0]).to.match(said);
    });
  }

  it('says where the status was worked out, too', async () => {
    const element = await shown([{ name: 'A goal', progress: 44 }]);
    expect(all(element, '.explanation p')[1]).to.equal('Status computed from progress');
    expect(all(element, '.status')[0]).to.equal('At risk (Status computed from progress)');
  });

  it('says nothing where nothing is known', async () => {
    const element = await shown([{ name: 'A goal' }, { name: 'Another', progress: 1 }]);
    expect(all(element, '.explanation')).to.have.length(0);
    expect(all(element, '.status-line')).to.deep.equal(['No status yet']);
    expect(bar(element) === null).to.equal(true);
  });

  it('shows an unknown progress beside a known status as unknown', async () => {
    const element = await shown([{ name: 'A goal', status: 'on hold' }]);
    expect(all(element, '.figure')).to.deep.equal(['No figures yet']);
    expect(bar(element).role).to.equal('img');
    expect(bar(element).getAttribute('aria-label')).to.equal('Strategic Goal 1: No figures yet');
    expect(element.shadowRoot!.querySelectorAll('.bar .fill, .bar .tick')).to.have.length(0);
  });
});

describe('what is out of date', () => {
  const old = { name: 'A goal', progress: 40, updated: '2024-02-01' };
  const rows: [name: string, goals: object[], options: object, said: string[]][] = [
    ['a goal without news for a year', [old], {}, ['No update since 1 February 2024']],
    ['a goal with news', [{ ...old, updated: '2025-05' }], {}, []],
    [
      'a plan that is over by a year',
      [old],
      { plan: { period: { start: '2015', end: '2020' } } },
      ['This plan’s period ended in 2020.'],
    ],
    [
      'a plan that is over by a day',
      [old],
      { plan: { period: { start: '2015', end: '2025-05-13' } } },
      ['This plan’s period ended on 13 May 2025.'],
    ],
    [
      'a plan without figures that is over',
      [{ name: 'A goal' }],
      { plan: { period: { start: '2015', end: '2020' } } },
      [],
    ],
  ];
  for (const [name, goals, options, said] of rows) {
    for (const tag of ['library-goal', 'library-goal-list', 'library-goals']) {
      it(`is said by <${tag}> of ${name}`, async () => {
        const element = await shown(goals, { tag, ...options });
        expect([...new Set(all(element, '.staleness'))]).to.deep.equal(said);
      });
    }
  }

  it('is said once that a plan is over, beside its figures', async () => {
    const plan = { period: { start: '2015', end: '2020' } };
    const element = await shown([old, old], { tag: 'library-goals', plan });
    expect(all(element, '.staleness')).to.deep.equal(['This plan’s period ended in 2020.']);
  });

  it('is not said of a plan that reports no figures', async () => {
    const element = await shown([], { tag: 'library-goals', plan: hkust });
    expect(textOf(element)).to.include('2020').and.not.include('period ended');
    expect(all(element, '.status-line, .summary, .staleness, .explanation')).to.have.length(0);
  });
});

describe('as-of', () => {
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

  it('shows what was known on an earlier day', async () => {
    const element = await shown([goal]);
    expect(all(element, '.figure')).to.deep.equal(['50%']);
    expect(textOf(element)).to.include('Overdue since 1 May 2025').and.include('Latest 1');
  });

  it('follows the attribute', async () => {
    const element = await shown([goal]);
    element.asOf = '2025-12-31';
    await element.updateComplete;
    expect(all(element, '.figure')).to.deep.equal(['100%']);
    expect(textOf(element)).to.include('Done 1 June 2025').and.include('Latest 9');
    element.asOf = '2024-01-15';
    await element.updateComplete;
    expect(all(element, '.figure')).to.deep.equal(['0%']);
  });
});

describe('bad figures', () => {
  const rows: [name: string, goal: object, figure: string, issue: RegExp][] = [
    ['progress as text', { progress: '40 %' }, '40%', /goals\[0\]\.progress: "40 %" is read as 40/],
    ['progress as a word', { progress: 'half' }, '', /"half" is not a number; left out/],
    ['progress over 100', { progress: 140 }, '100%', /140 is over 100; shown as 100/],
    ['negative progress', { progress: -5 }, '0%', /-5 is under 0; shown as 0/],
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
    it(`${name} have a look and an issue`, async () => {
      const element = mount<PlanElement>(
        `<library-goal lang="en" as-of="${day}" goal="1"></library-goal>`,
      );
      let detail!: LibraryLoadDetail;
      element.addEventListener('library-load', (event) => (detail = event.detail));
      await warningsOf(async () => {
        element.plan = { version: 1, period, goals: [{ name: 'A goal', ...fields }] };
        await element.updateComplete;
      });
      expect(all(element, '.figure')).to.deep.equal(figure ? [figure] : []);
      expect(detail.issues.map(({ message }) => message).join('\n')).to.match(issue);
      await expectAccessible(element);
    });
  }

  const doubtful: [name: string, goals: object[], text: RegExp, issues: string[]][] = [
    [
      'no goals',
      [],
      /No goals have been published yet\./,
      ['goals: there are none; the page says that none have been published yet'],
    ],
    [
      'cancelled goals alone',
      [
        { name: 'A', status: 'cancelled' },
        { name: 'B', status: 'dropped' },
      ],
      /Cancelled 2 goals.*Overall progress No figures yet.*A # Cancelled No figures yet/,
      ['goals: all are cancelled, and are shown as such'],
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
        'goals[0].indicators[0].measurements: not in order of date; shown in order',
        'goals[0].indicators[0].measurements: more than one on 2025-03-01; the last one counts',
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
      ['goals[0].indicators[0]: has no target: its values are shown, but give no progress'],
    ],
  ];
  for (const [name, goals, text, issues] of doubtful) {
    it(`a plan with ${name} has a look and an issue`, async () => {
      const loaded = next(document, 'library-load');
      let element!: PlanElement;
      await warningsOf(async () => {
        element = await shown(goals, { tag: 'library-goals' });
      });
      const messages = (await loaded).detail.issues.map(({ message }) => message);
      expect(textOf(element).replace(/([a-z%])(?=[A-Z])/g, '$1 ')).to.match(text);
      expect(messages).to.deep.equal(issues);
      await expectAccessible(element);
    });
  }
});
