import { expect } from 'chai';
import {
  chosenParts,
  indicatorsFor,
  namedObjectives,
} from '../../../src/builder/config/chosen-parts.js';
import { type Config, defaultConfig } from '../../../src/builder/config/config.js';
import { parsePlan } from '../../../src/plan/parse-plan.js';

const indicators = [
  { id: 'loans', name: 'Loans' },
  { id: 'visits', name: 'Visits' },
];
const { plan } = parsePlan({
  version: 1,
  groups: [{ id: 'people', name: 'People' }],
  goals: [
    { id: 'a', name: 'Lend' },
    {
      id: 'b',
      name: 'Teach',
      objectives: [
        { name: 'Courses', objectives: [{ name: 'For new students' }] },
        { id: 'rooms', name: 'Rooms', indicators },
      ],
    },
  ],
});
const nothing = { goal: '', objective: '', indicator: '', group: '' };
const chosen = (config: Partial<Config>) => chosenParts(plan!, { ...defaultConfig, ...config });

describe('chosenParts', () => {
  const rows: [name: string, config: Partial<Config>, expected: object][] = [
    ['no part for the whole plan', { goal: 'a', group: 'people' }, nothing],
    ['the first goal', { element: 'library-goal' }, { ...nothing, goal: 'a' }],
    ['no goal that isn’t there', { element: 'library-goal', goal: 'x' }, { ...nothing, goal: 'a' }],
    ['the whole plan for a badge', { element: 'library-progress-badge', goal: 'x' }, nothing],
    [
      'an objective for a badge',
      { element: 'library-progress-badge', goal: 'b', objective: 'rooms' },
      { ...nothing, goal: 'b', objective: 'rooms' },
    ],
    [
      'no objective of another goal',
      { element: 'library-progress-badge', goal: 'a', objective: 'rooms' },
      { ...nothing, goal: 'a' },
    ],
    [
      'a group without a goal',
      { element: 'library-progress-badge', goal: 'a', group: 'people' },
      { ...nothing, group: 'people' },
    ],
    ['no group that isn’t there', { element: 'library-timeline', group: 'x' }, nothing],
    [
      'the first indicator, wherever it is',
      { element: 'library-indicator' },
      { ...nothing, goal: 'b', objective: 'rooms', indicator: 'loans' },
    ],
    [
      'the indicator that is named',
      { element: 'library-indicator', goal: 'b', objective: 'rooms', indicator: 'visits' },
      { ...nothing, goal: 'b', objective: 'rooms', indicator: 'visits' },
    ],
  ];
  for (const [name, config, expected] of rows) {
    it(`chooses ${name}`, () => expect(chosen(config)).to.deep.equal(expected));
  }

  it('names objectives by their paths if their ids aren’t unique', () => {
    expect(namedObjectives(plan!.goals[1]!).map(({ name }) => name)).to.deep.equal([
      '2.1',
      '2.1.1',
      'rooms',
    ]);
  });

  it('offers the indicators of the objective that is chosen', () => {
    const ids = (objective: string) =>
      indicatorsFor(plan!, { ...nothing, goal: 'b', objective }).map(({ id }) => id);
    expect(ids('rooms')).to.deep.equal(['loans', 'visits']);
    expect(ids('')).to.deep.equal([]);
  });

  it('chooses nothing in a plan without goals', () => {
    const empty = parsePlan({ version: 1, goals: [] }).plan!;
    for (const element of ['library-goal', 'library-indicator'] as const) {
      expect(chosenParts(empty, { ...defaultConfig, element })).to.deep.equal(nothing);
    }
  });
});
