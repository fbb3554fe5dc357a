import { expect } from 'chai';
import { parsePlan } from '../../src/plan/parse-plan.js';

const warnings = (...goals: object[]) =>
  parsePlan({ version: 1, goals: goals.map((goal) => ({ name: 'A goal', ...goal })) })
    .issues.filter(({ severity }) => severity === 'warning')
    .map(({ message }) => message);

describe('what is probably a slip', () => {
  it('is a status close to a known one', () => {
    expect(warnings({ status: 'on trak' }).join())
      .to.include('goals[0].status')
      .and.include('"on-track"');
    expect(warnings({ objectives: [{ name: 'x', status: 'acheived' }] }).join()).to.include(
      '"achieved"',
    );
    expect(warnings({ status: 'On Track' })).to.deep.equal([]);
  });

  it('is a fraction where all other progress is whole', () => {
    expect(warnings({ progress: 0.4 }, { progress: 60 }).join()).to.include('40 for 40 percent');
    expect(warnings({ progress: 0.4 })).to.deep.equal([]);
    expect(warnings({ progress: 0.4 }, { progress: 60.5 })).to.deep.equal([]);
    expect(warnings({ progress: 0 }, { progress: 60 })).to.deep.equal([]);
  });

  it('is a link without its scheme', () => {
    const link = (url: string) => warnings({ links: [{ label: 'More', url }] });
    expect(link('www.example.edu/plan').join()).to.include('"https://www.example.edu/plan"');
    expect(link('plan.html')).to.deep.equal([]);
  });
});
