import { expect } from 'chai';
import { loadLanguage } from '../../../src/locale/load-language.js';
import { noFilter } from '../../../src/report/find-goals.js';
import { filterView } from '../../../src/views/goals/filter.js';
import { contextOf, draw } from '../context.js';

const fields = {
  goals: [
    { name: 'One', tags: ['a'], status: 'on track' },
    { name: 'Two', tags: ['b'], status: 'at risk' },
  ],
};

describe('the choices of the filters', () => {
  it('are computed once for the same goals and language', async () => {
    const context = contextOf(fields);
    let count = 0;
    const { report } = context;
    const counting = {
      ...context,
      report: {
        ...report,
        of: (part: Parameters<typeof report.of>[0]) => {
          count += 1;
          return report.of(part);
        },
      },
    };
    const { goals } = context.plan;
    const options = { filter: noFilter, onChange: () => {}, goals, count: 2, announcement: '' };
    const drawn = draw(filterView(counting, options));
    expect(count).to.equal(2);
    expect([...drawn.querySelectorAll('option')].map(({ value }) => value)).to.deep.equal([
      ...['', 'on-track', 'at-risk'],
      ...['', 'a', 'b'],
    ]);
    draw(filterView(counting, { ...options, filter: { ...noFilter, search: 'one' }, count: 1 }));
    expect(count).to.equal(2);
    await loadLanguage('zh-Hant');
    draw(filterView({ ...counting, words: contextOf(fields, 'zh-Hant').words }, options));
    expect(count).to.equal(4);
  });
});
