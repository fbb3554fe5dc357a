import { expect } from 'chai';
import { nearestName } from '../../src/plan/nearest-name.js';

const known = [
  'id',
  'name',
  'title',
  'description',
  'targetDate',
  'goals',
  'due',
  'done',
  'url',
  'vision',
  'mission',
];

const words: Record<string, string | undefined> = {
  descripton: 'description',
  desciption: 'description',
  Description: 'description',
  titel: 'title',
  naem: 'name',
  goal: 'goals',
  target_date: 'targetDate',
  'target-date': 'targetDate',
  ID: 'id',
  donne: 'done',
  uri: 'url',
  urls: 'url',
  mision: 'mission',
  ission: 'mission',
  visoin: 'vision',
  colour: undefined,
  x: undefined,
  xy: undefined,
  abc: undefined,
  '': undefined,
  ['__proto__']: undefined,
  ['d'.repeat(100_000)]: undefined,
};

describe('nearestName', () => {
  for (const [word, name] of Object.entries(words)) {
    it(`suggests ${name ?? 'nothing'} for “${word.slice(0, 20)}”`, () => {
      expect(nearestName(word, known)).to.equal(name);
    });
  }

  it('suggests the nearest of several', () => {
    expect(nearestName('labl', ['table', 'label', 'able'])).to.equal('label');
  });
});
