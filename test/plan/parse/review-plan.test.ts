import { expect } from 'chai';
import { parsePlan } from '../../../src/plan/parse-plan.js';

const warnings = (...goals: object[]) =>
  parsePlan({ version: 1, goals: goals.map((goal) => ({ name: 'A goal', ...goal })) })
    .issues.filter(({ severity }) => severity === 'warning')
    .map(({ message }) => message);

describe('the review of a plan warns of', () => {
  it('a status that is probably misspelt', () => {
    expect(warnings({ status: 'on trak' }).join())
      .to.include('goals[0].status')
      .and.include('"on-track"');
    expect(warnings({ objectives: [{ name: 'x', status: 'acheived' }] }).join()).to.include(
      '"achieved"',
    );
    expect(warnings({ status: 'On Track' })).to.deep.equal([]);
  });

  it('a fraction if all other progress is a whole number or a fraction', () => {
    expect(warnings({ progress: 0.3 }, { progress: 0.7 })).to.have.length(2);
    expect(warnings({ progress: 0.4 }, { progress: 60 }).join()).to.include('40 for 40 percent');
    expect(warnings({ progress: 0.4 })).to.deep.equal([]);
    expect(warnings({ progress: 0.4 }, { progress: 60.5 })).to.deep.equal([]);
    expect(warnings({ progress: 0 }, { progress: 60 })).to.deep.equal([]);
  });

  it('a link without a scheme', () => {
    const link = (url: string) => warnings({ links: [{ label: 'More', url }] });
    expect(link('www.example.edu/plan').join()).to.include('"https://www.example.edu/plan"');
    expect(link('plan.html')).to.deep.equal([]);
  });

  const structure = (fields: object) =>
    parsePlan({ version: 1, goals: [{ name: 'A goal' }], ...fields }).issues.map(
      ({ message }) => message,
    );
  const groups = [
    { id: 'c', name: { en: 'Collections', fr: 'Fonds' } },
    { id: 'people', name: 'People' },
  ];
  const rows: [name: string, fields: object, messages: string[]][] = [
    [
      'an unknown group with a similar id',
      {
        groups,
        goals: [
          { name: 'x', group: 'c' },
          { name: 'y', group: 'poeple' },
          { name: 'z', group: 'people' },
        ],
      },
      ['goals[1].group: there is no group "poeple"; did you mean "people"?'],
    ],
    [
      'the name of a group in place of its id',
      {
        groups,
        goals: [
          { name: 'x', group: 'fonds' },
          { name: 'y', group: 'c' },
          { name: 'z', group: 'people' },
        ],
      },
      ['goals[0].group: there is no group "fonds"; did you mean "c"?'],
    ],
    [
      'an unknown group',
      {
        groups: [groups[0]],
        goals: [
          { name: 'x', group: 'xyz' },
          { name: 'y', group: 'c' },
        ],
      },
      ['goals[0].group: there is no group "xyz"; write one of: "c"'],
    ],
    [
      'a group in a plan without groups',
      { goals: [{ name: 'x', group: 'c' }] },
      ['goals[0].group: there is no group "c"; the plan has no "groups"'],
    ],
    [
      'a group without goals',
      { groups: [groups[0]] },
      ['groups[0]: no goal is in the group "c"; not shown'],
    ],
    [
      'two levels with the same name',
      {
        levels: [
          { name: 'Aim', plural: 'Aims' },
          { name: 'aim', plural: 'aims' },
        ],
      },
      ['levels[1].name: "aim" is also the name of another level'],
    ],
    [
      'a level without its plural',
      { levels: [{ name: 'Pillar' }] },
      ['levels[0]: has no "plural"; headings and counts use "Pillar"'],
    ],
    [
      'a level whose language has no plural',
      { language: 'zh-Hant', levels: [{ name: '支柱' }] },
      [],
    ],
    [
      'the same name for three levels',
      {
        levels: [{ name: 'Pillar', plural: 'Pillars' }],
        goals: [{ name: 'x', objectives: [{ name: 'y', objectives: [{ name: 'z' }] }] }],
      },
      ['levels: name 1 of the plan’s 3 levels; the other levels have their default names'],
    ],
    [
      'dates outside the period',
      {
        period: { start: '2024', end: '2026-Q2' },
        goals: [
          { name: 'x', start: '2023-12', due: '2026-07', objectives: [{ name: 'y', due: '2026' }] },
        ],
      },
      [
        'goals[0].start: "2023-12" is before the start of the plan’s period',
        'goals[0].due: "2026-07" is after the end of the plan’s period',
      ],
    ],
    [
      'a weight of 0',
      { goals: [{ name: 'x', weight: 0 }] },
      ['goals[0].weight: 0 means that this is not counted in the progress of the whole'],
    ],
    [
      'a misspelt status three levels down',
      {
        goals: [
          {
            name: 'x',
            objectives: [{ name: 'y', objectives: [{ name: 'z', status: 'acheived' }] }],
          },
        ],
      },
      [
        'goals[0].objectives[0].objectives[0].status: "acheived" is not a known status; did you mean "achieved"?',
      ],
    ],
  ];
  for (const [name, fields, messages] of rows) {
    it(`${messages.length ? 'is' : 'isn’t'} ${name}`, () => {
      expect(structure(fields)).to.deep.equal(messages);
    });
  }
});
