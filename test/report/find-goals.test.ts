import { expect } from 'chai';
import {
  findGoals,
  foldText,
  type GoalQuery,
  isFiltering,
  noFilter,
  orders,
} from '../../src/report/find-goals.js';
import { reportOf } from '../../src/report/plan-report.js';
import { planOf } from '../support/parts.js';

const plan = planOf({
  period: { start: '2024', end: '2027' },
  computeStatus: true,
  goals: [
    {
      id: 'a',
      name: { en: 'Widen access', fr: 'Élargir l’accès', 'zh-Hant': '擴展研究支援' },
      status: 'on track',
      progress: 50,
      tags: ['Access'],
      owners: [{ name: 'Åsa Öberg' }],
      updated: '2026-03',
    },
    {
      id: 'b',
      name: 'Teach',
      status: 'Nearly there',
      progress: 20,
      note: 'Ｆｕｌｌ width',
      objectives: [{ name: 'Tutors', owners: [{ name: 'Ben' }], tags: ['Campus'] }],
      updated: '2026-05-02',
    },
    { id: 'c', name: 'Read', progress: 100, tags: ['access'], updated: '2026-05-01' },
    { id: 'd', name: 'Wait' },
    { id: 'e', name: 'Late', progress: 1 },
  ],
});

const found = (query: GoalQuery) =>
  findGoals(reportOf(plan, '2026-06-30'), query).map(({ id }) => id);

const queries: [name: string, query: GoalQuery, found: string[]][] = [
  ['an empty query', {}, ['a', 'b', 'c', 'd', 'e']],
  ['case', { search: 'TEACH' }, ['b']],
  ['diacritics only in the feed', { search: 'elargir' }, ['a']],
  ['diacritics only in the search', { search: 'téach' }, ['b']],
  ['part of a word', { search: 'cces' }, ['a', 'c']],
  ['Han', { search: '研究' }, ['a']],
  ['full-width letters', { search: 'full' }, ['b']],
  ['another language of the feed', { search: 'l’acces' }, ['a']],
  ['words in any order', { search: 'access widen' }, ['a']],
  ['words of which one is not found', { search: 'widen teach' }, []],
  ['an owner’s name', { search: 'asa' }, ['a']],
  ['the name of an objective', { search: 'tutors' }, ['b']],
  ['an objective’s owner and tag', { search: 'ben campus' }, ['b']],
  ['only white space', { search: ' \n ' }, ['a', 'b', 'c', 'd', 'e']],
  ['a regular expression, as plain text', { search: '.*' }, []],
  ['a status', { status: ['on-track'] }, ['a']],
  ['a computed status', { status: ['achieved'] }, ['c']],
  ['a custom status', { status: ['nearly-there'] }, ['b']],
  ['no status', { status: ['unknown'] }, ['d']],
  ['several statuses', { status: ['On-Track', 'unknown'] }, ['a', 'd']],
  ['a status that no goal has', { status: ['cancelled'] }, []],
  ['an owner without diacritics', { owner: ['asa oberg'] }, ['a']],
  ['part of an owner’s name', { owner: ['asa'] }, []],
  ['a tag in capitals', { tag: ['ACCESS'] }, ['a', 'c']],
  ['several criteria', { search: 'widen', status: ['on track'], tag: ['access'] }, ['a']],
  ['a limit', { limit: 2 }, ['a', 'b']],
  ['a limit above the number of goals', { limit: 99 }, ['a', 'b', 'c', 'd', 'e']],
  ['the order of the feed', { order: 'feed' }, ['a', 'b', 'c', 'd', 'e']],
  ['highest progress first, unknown last', { order: 'progress' }, ['c', 'a', 'b', 'e', 'd']],
  ['best status first, unknown last', { order: 'status' }, ['c', 'a', 'e', 'b', 'd']],
  ['last updated first, unknown last', { order: 'updated' }, ['b', 'c', 'a', 'd', 'e']],
  ['a limit and an order', { order: 'updated', limit: 1 }, ['b']],
];

describe('findGoals', () => {
  for (const [name, query, ids] of queries) {
    it(name, () => expect(found(query)).to.deep.equal(ids));
  }

  it('is tested with each order', () => {
    expect(queries.flatMap(([, { order }]) => order ?? [])).to.include.members([...orders]);
  });

  for (const order of ['progress', 'status'] as const) {
    it(`computes the rank of each goal once: ${order}`, () => {
      let readings = 0;
      const goals = Array.from({ length: 200 }, (_, i) =>
        Object.defineProperty({ ...plan.goals[0]!, status: undefined }, 'progress', {
          get: () => (readings++, (i * 7919) % 101),
        }),
      );
      findGoals(reportOf({ ...plan, goals }, '2026-01-01'), { order });
      expect(readings).to.be.at.most(goals.length * 3);
    });
  }

  it('does not change the plan', () => {
    const before = plan.goals.map(({ id }) => id);
    for (const order of orders) found({ order });
    expect(plan.goals.map(({ id }) => id)).to.deep.equal(before);
  });

  it('is not affected by a polluted Object.prototype', () => {
    const prototype = Object.prototype as { owner?: string[]; search?: string };
    prototype.owner = ['nobody'];
    prototype.search = 'nothing';
    try {
      expect(found({})).to.have.length(5);
    } finally {
      delete prototype.owner;
      delete prototype.search;
    }
  });

  it('isFiltering tells whether a filter is set', () => {
    expect(isFiltering(noFilter)).to.equal(false);
    expect(isFiltering({ ...noFilter, search: '  ' })).to.equal(false);
    expect(isFiltering({ ...noFilter, tag: 'x' })).to.equal(true);
  });

  it('foldText removes diacritics, case and width', () => {
    expect(['Élan', 'ＡＢＣ', 'İ', ' x '].map(foldText)).to.deep.equal(['elan', 'abc', 'i', 'x']);
  });
});
