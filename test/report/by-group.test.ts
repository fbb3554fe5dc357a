import { expect } from 'chai';
import { parsePlan } from '../../src/plan/parse-plan.js';
import { byGroup } from '../../src/report/by-group.js';
import { reportOf } from '../../src/report/plan-report.js';

const groupsOf = (groups: readonly string[] | undefined, ...goals: (string | undefined)[]) => {
  const { plan } = parsePlan({
    version: 1,
    ...(groups && { groups: groups.map((id) => ({ id, name: id })) }),
    goals: goals.map((group, i) => ({ name: `${i + 1}`, ...(group && { group }) })),
  });
  const sets = byGroup(reportOf(plan!, '2026-01-01'), plan!.goals, (goal) => goal);
  return sets.map(({ group, items }) => [group?.id, ...items.map(({ id }) => id)]);
};

describe('byGroup', () => {
  const rows: [string, ReturnType<typeof groupsOf>, ReturnType<typeof groupsOf>][] = [
    [
      'keeps the order of the groups',
      groupsOf(['a', 'b'], 'b', 'a', 'b'),
      [
        ['a', '2'],
        ['b', '1', '3'],
      ],
    ],
    [
      'puts goals without a group last',
      groupsOf(['a'], undefined, 'a'),
      [
        ['a', '2'],
        [undefined, '1'],
      ],
    ],
    [
      'puts goals of an unknown group last',
      groupsOf(['a'], 'x', 'a'),
      [
        ['a', '2'],
        [undefined, '1'],
      ],
    ],
    ['leaves out groups without goals', groupsOf(['a', 'b'], 'b'), [['b', '1']]],
    ['has one set if the plan has no groups', groupsOf(undefined, undefined), [[undefined, '1']]],
    ['has none without goals', groupsOf(['a']), []],
  ];
  for (const [name, found, expected] of rows) {
    it(name, () => expect(found).to.deep.equal(expected));
  }
});
