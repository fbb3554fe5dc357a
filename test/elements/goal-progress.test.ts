import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoal } from '../../src/elements/library-goal.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { expectAccessible } from '../support/accessible.js';
import { fileText } from '../support/frame.js';
import { mount, textOf, warningsOf } from '../support/mount.js';

const period = { start: '2024', end: '2027' };
const day = '2025-12-31';

async function goal(fields: object, plan: object = {}, attributes = ''): Promise<LibraryGoal> {
  const element = mount<LibraryGoal>(
    `<library-goal lang="en" goal="1" as-of="${day}" open ${attributes}></library-goal>`,
  );
  element.plan = { version: 1, period, goals: [{ name: 'A goal', ...fields }], ...plan };
  await element.updateComplete;
  return element;
}

const root = (element: Element) => element.shadowRoot!;
const bar = (element: Element) => root(element).querySelector('.progress-bar')!;

describe('a goal', () => {
  const shown: [name: string, fields: object, text: string][] = [
    ['its status', { status: 'on track' }, 'On track'],
    ['a word of the feed’s own, as it is written', { status: 'Under review' }, 'Under review'],
    ['its progress', { progress: 40 }, '40%'],
    ['that its status was computed', { progress: 10 }, 'Off track (Status computed from progress)'],
    ['its note', { note: 'Signed in May.' }, 'Signed in May.'],
    ['who is responsible', { owners: [{ name: 'Anna' }, { name: 'Ben' }] }, 'Responsible Anna'],
    ['its tags', { tags: ['Access'] }, 'Tags Access'],
    ['when it was last heard of', { updated: '2025-06' }, 'Updated June 2025'],
    [
      'that it was not heard of for a year',
      { status: 'done', updated: '2024-06-30' },
      'No update since June 30, 2024',
    ],
    [
      'a milestone that is done',
      { milestones: [{ name: 'Signed', done: '2025-05' }] },
      'Signed Done May 2025',
    ],
    [
      'a milestone that is due',
      { milestones: [{ name: 'Signed', due: '2026-05' }] },
      'Signed Due May 2026',
    ],
    [
      'a milestone that is overdue',
      { milestones: [{ name: 'Signed', due: '2025-05' }] },
      'Signed Overdue since May 2025',
    ],
    ['its links', { links: [{ label: 'Report', url: 'https://example.org/' }] }, 'Report'],
    [
      'an objective with its own',
      { objectives: [{ name: 'Step', progress: 30, status: 'at risk' }] },
      'Objective 1 Step At risk 30%',
    ],
    [
      'how its figure is worked out',
      { objectives: [{ name: 'Step', progress: 30 }, { name: 'Other' }] },
      'Mean of the objectives whose progress is known (1 of 2), by their weight.',
    ],
    [
      'that its figure is the feed’s own',
      { progress: 30 },
      'The library reports this figure itself.',
    ],
    [
      'its indicators',
      { indicators: [{ name: 'Visits', baseline: 1, target: 9, unit: 'visits' }] },
      'Visits Baseline 1 visits Target 9 visits',
    ],
  ];
  for (const [name, fields, text] of shown) {
    it(`shows ${name}`, async () => {
      const element = await goal(fields);
      expect(textOf(element)).to.include(text);
      await expectAccessible(element);
    });
  }

  it('says its progress and what was expected', async () => {
    const element = await goal({ progress: 40 });
    expect(bar(element).getAttribute('role')).to.equal('progressbar');
    expect(bar(element).getAttribute('aria-valuenow')).to.equal('40');
    expect(bar(element).getAttribute('aria-valuetext')).to.equal(
      '40 percent, 50 percent expected by now',
    );
    expect(root(element).querySelectorAll('.tick')).to.have.length(1);
  });

  it('of which nothing is known beside others has words for it, and no empty bar', async () => {
    const goals = [
      { name: 'A goal', status: 'pending' },
      { name: 'Other', progress: 5 },
    ];
    const element = await goal({}, { goals });
    expect(bar(element).getAttribute('role')).to.equal('img');
    expect(root(element).querySelectorAll('.fill')).to.have.length(0);
    expect(root(element).querySelectorAll('.track.unknown')).to.have.length(1);
    expect(textOf(element)).to.include('No figures yet');
  });
});

describe('bad figures', () => {
  const rows: [name: string, fields: object, text: string, issue: string][] = [
    ['progress as text', { progress: '40 %' }, '40%', 'goals[0].progress: "40 %" is read as'],
    [
      'progress over 100',
      { progress: 140 },
      '100%',
      'goals[0].progress: 140 is over 100; shown as 100',
    ],
    ['progress below 0', { progress: -5 }, '0%', 'goals[0].progress: -5 is under 0; shown as 0'],
    [
      'progress that is no number',
      { progress: NaN, status: 'done' },
      'No figures yet',
      'goals[0].progress: NaN is not a number; left out',
    ],
  ];
  for (const [name, fields, text, issue] of rows) {
    it(name, async () => {
      const said = await warningsOf(async () => {
        const element = await goal(fields, {}, 'debug');
        expect(textOf(element)).to.include(text).and.include(issue);
      });
      expect(said.length).to.be.at.most(1);
    });
  }

  it('all goals cancelled', async () => {
    const element = mount<LibraryGoals>('<library-goals lang="en"></library-goals>');
    element.plan = {
      version: 1,
      period,
      goals: [
        { name: 'A', status: 'dropped' },
        { name: 'B', status: 'cancelled' },
      ],
    };
    await element.updateComplete;
    expect(textOf(element)).to.include('Cancelled 2 goals').and.include('No figures yet');
    await expectAccessible(element);
  });
});

describe('a plan that is over', () => {
  const over = async (fields: object) => {
    const element = mount<LibraryGoals>(
      '<library-goals lang="en" as-of="2026-06-01"></library-goals>',
    );
    element.plan = { version: 1, goals: [{ name: 'A goal', progress: 50 }], ...fields };
    await element.updateComplete;
    return textOf(element);
  };

  it('says so beside its figures', async () => {
    expect(await over({ period: { start: '2015', end: '2020' } })).to.include(
      'This plan’s period ended in 2020.',
    );
    expect(await over({ period: { start: '2015', end: '2020-06-30' } })).to.include(
      'This plan’s period ended on June 30, 2020.',
    );
  });

  it('says nothing where there are no figures: the HKUST plan stands as it was published', async () => {
    const element = mount<LibraryGoals>('<library-goals lang="en-HK"></library-goals>');
    element.plan = JSON.parse(await fileText('samples/hkust-library.json'));
    await element.updateComplete;
    expect(textOf(element)).not.to.match(/ended|status|progress|No figures/i);
  });
});

describe('as-of', () => {
  const plan = {
    version: 1,
    period,
    goals: [
      {
        name: 'A goal',
        indicators: [
          {
            name: 'i',
            baseline: 0,
            target: 10,
            measurements: [
              { date: '2024-06', actual: 2 },
              { date: '2025-06', actual: 6 },
            ],
          },
        ],
      },
    ],
  };

  it('replays what was known on an earlier day', async () => {
    const element = await goal({}, plan);
    expect(textOf(element)).to.include('60%');
    element.asOf = '2024-12-31';
    await element.updateComplete;
    expect(textOf(element)).to.include('20%').and.not.include('60%');
  });

  it('that is no date is today, with a warning', async () => {
    const said = await warningsOf(async () => {
      const element = await goal({}, plan);
      element.asOf = 'yesterday';
      await element.updateComplete;
      expect(textOf(element)).to.include('60%');
    });
    expect(said.join()).to.include('write a date as YYYY-MM-DD');
  });
});
