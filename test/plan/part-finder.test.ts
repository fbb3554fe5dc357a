import { expect } from 'chai';
import { namedPart, partFinder } from '../../src/plan/part-finder.js';
import { planOf } from '../support/parts.js';

const { goals } = planOf({
  goals: [
    { name: 'a', objectives: [{ name: 'a1' }] },
    {
      id: 'b',
      name: 'b',
      objectives: [
        { name: 'b1' },
        {
          name: 'b2',
          objectives: [
            { id: 'deep', name: 'b21' },
            { id: '2.1', name: 'b22' },
          ],
        },
      ],
    },
  ],
});

describe('namedPart', () => {
  const rows = [
    [{ goal: 'b' }, 'b'],
    [{ goal: 'b', objective: 'deep' }, 'b21'],
    [{ goal: 'b', objective: '2.2.1' }, 'b21'],
    [{ objective: '2.2.1' }, 'b21'],
    [{ objective: '1.1' }, 'a1'],
    [{ goal: 'b', objective: '2.1' }, 'b22'],
    [{ objective: '2.1' }, 'b1'],
    [{ goal: '1', objective: '2.2.1' }, /objective: the plan has no objective "2.2.1".* 1\.1\./],
    [{ objective: '9.9' }, /objective: .*1\.1, 2\.1, 2\.2, 2\.2\.1, 2\.2\.2/],
    [{ objective: 'deep' }, /goal: does not say which goal/],
    [{ goal: 'x', objective: '1.1' }, /goal: the plan has no goal "x"/],
  ] as const;
  for (const [name, expected] of rows) {
    it(JSON.stringify(name), () => {
      const problems: string[] = [];
      const find = partFinder((kind, _, problem) => problems.push(`${kind}: ${problem}`));
      const found = namedPart(goals, name, find)?.name;
      if (typeof expected === 'string') {
        expect(found).to.equal(expected);
        expect(problems).to.deep.equal([]);
      } else {
        expect(found).to.equal(undefined);
        expect(problems).to.have.length(1);
        expect(problems[0]).to.match(expected);
      }
    });
  }
});
