import { expect } from 'chai';
import {
  count,
  flag,
  headingLevel,
  lastDayOf,
  linkAddress,
  refreshSeconds,
  someOf,
  text,
} from '../../src/elements/attribute-kinds.js';
import type { Kind } from '../../src/elements/attributes.js';

/** The value that a kind reads, and its problems. */
function read(kind: Kind<unknown>, given: unknown) {
  const problems: string[] = [];
  return { value: kind.read(given, (problem) => problems.push(problem)), problems };
}

const values: [name: string, kind: Kind<unknown>, given: unknown, value: unknown][] = [
  ['a count of 1', count, '1', 1],
  ['no count of 0', count, '0', undefined],
  ['no count of 1.5', count, '1.5', undefined],
  ['a flag', flag, true, true],
  ['a flag that is "false"', flag, 'false', false],
  ['a flag that is "0"', flag, '0', false],
  ['a heading level', headingLevel, 6, 6],
  ['no heading level of 7', headingLevel, '7', undefined],
  ['the last day of a month', lastDayOf, '2024-02', '2024-02-29'],
  ['the shortest interval', refreshSeconds, '30', 30],
  ['an interval', refreshSeconds, 90, 90],
  ['no negative interval', refreshSeconds, '-1', undefined],
  ['a number as text', text, 3, '3'],
  ['no link that runs a script', linkAddress, 'javascript:alert(1)', undefined],
];

describe('the kinds of attributes', () => {
  for (const [name, kind, given, value] of values) {
    it(`read ${name}`, () => expect(read(kind, given)).to.deep.equal({ value, problems: [] }));
  }

  it('replace an interval below the minimum, and report it', () => {
    const { value, problems } = read(refreshSeconds, '5');
    expect(value).to.equal(30);
    expect(problems).to.deep.equal(['write seconds, 30 or more.']);
  });

  it('keep the known words of a list, and report the others', () => {
    const { value, problems } = read(someOf(['title', 'goals']), 'goals, tilte');
    expect(value).to.deep.equal(['goals']);
    expect(problems.join()).to.include('"tilte" is unknown. Did you mean "title"?');
  });
});
