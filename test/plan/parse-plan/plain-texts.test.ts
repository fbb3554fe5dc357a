import { expect } from 'chai';
import { parsePlan } from '../../../src/plan/parse-plan.js';

const read = (fields: object) => parsePlan({ version: 1, goals: [], ...fields });
const messages = (fields: object) =>
  read(fields)
    .issues.filter(({ path }) => path !== 'goals')
    .map(({ severity, message }) => `${severity} ${message}`);

describe('texts in the place of objects and lists', () => {
  it('are read as names, with a warning each', () => {
    const fields = {
      organization: 'County of Example',
      values: ['Integrity'],
      levels: ['Pillar'],
      groups: ['People'],
      goals: [{ name: 'A', group: 'People', owners: ['Jane Doe'], milestones: ['Open'] }, 'B'],
    };
    const { plan, issues } = read(fields);
    expect(plan).to.deep.include({
      organization: { name: 'County of Example' },
      values: [{ name: 'Integrity' }],
      levels: [{ name: 'Pillar' }],
      groups: [{ id: 'People', name: 'People' }],
    });
    const [first, second] = plan!.goals;
    expect(first).to.deep.include({
      owners: [{ name: 'Jane Doe' }],
      milestones: [{ name: 'Open' }],
    });
    expect(second).to.deep.include({ name: 'B', id: '2' });
    const named = issues.filter(({ message }) => message.endsWith('read as its "name"'));
    expect(named.map(({ path, severity }) => `${severity} ${path}`)).to.have.members([
      'warning organization',
      'warning values[0]',
      'warning levels[0]',
      'warning groups[0]',
      'warning goals[0].owners[0]',
      'warning goals[0].milestones[0]',
      'warning goals[1]',
    ]);
  });

  it('are read as links and sources', () => {
    const { plan } = read({
      links: ['https://a.example/report'],
      goals: [{ name: 'A', indicators: [{ name: 'I', target: 1, source: 'Annual survey' }] }],
    });
    expect(plan!.links).to.deep.equal([
      { label: 'https://a.example/report', url: 'https://a.example/report' },
    ]);
    expect(plan!.goals[0]!.indicators![0]!.source).to.deep.equal({ label: 'Annual survey' });
  });

  it('are read as the only item of a list', () => {
    expect(messages({ values: { name: 'Integrity' } })).to.deep.equal([
      'warning values: an object is not a list [ ]; read as its only item',
    ]);
    const { plan } = read({ goals: [{ name: 'A', owners: 'Jane Doe', tags: 'access' }] });
    expect(plan!.goals[0]).to.deep.include({ owners: [{ name: 'Jane Doe' }], tags: ['access'] });
  });

  for (const [text, start, end] of [
    ['2023–2027', '2023', '2027'],
    ['FY 2024-25', '2024', '2025'],
    ['2024', '2024', '2024'],
  ]) {
    it(`are read as a period: ${text}`, () => {
      const { plan, issues } = read({ period: text });
      expect(plan!.period).to.deep.equal({ start, end, label: text });
      expect(issues[0]).to.include({ path: 'period', severity: 'warning' });
    });
  }

  it('are left out if they are not enough', () => {
    expect(messages({ links: ['Report'], memberships: [5] })).to.have.members([
      'error links[0]: "Report" is not an object { }; left out',
      'error memberships[0]: 5 is not an object { }; left out',
    ]);
  });
});

describe('a change as a target', () => {
  for (const target of ['-30%', '+5 %', '−12.5 %']) {
    it(`is shown as written, and gives no progress: ${target}`, () => {
      const indicators = [{ name: 'Days', baseline: 45, target }];
      const { plan, issues } = read({ goals: [{ name: 'A', indicators }] });
      expect(plan!.goals[0]!.indicators![0]!.target).to.equal(target);
      expect(issues.map(({ message }) => message).join()).to.include('is read as text');
    });
  }
});

describe('words for no value', () => {
  it('are left out without an issue', () => {
    const milestones = [{ name: 'M', done: 'n/a' }];
    const measurements = [{ date: '2020', actual: '..' }];
    const goal = {
      name: 'A',
      progress: 'N/A',
      status: '–',
      weight: 'TBD',
      milestones,
      indicators: [{ name: 'I', target: 5, measurements }],
    };
    const { plan, issues } = read({ goals: [goal] });
    expect(issues).to.deep.equal([]);
    expect(Object.keys(plan!.goals[0]!)).to.have.members([
      'name',
      'milestones',
      'indicators',
      'position',
      'id',
    ]);
    expect(plan!.goals[0]!.milestones).to.deep.equal([{ name: 'M' }]);
  });

  it('include yes and no in other languages', () => {
    const words = ['ja', 'oui', 'sí', 'Sim', '是', 'はい', 'نعم', '✅', 'erledigt'];
    const no = ['nein', 'Non', 'não', '否', 'いいえ', 'لا', '❌', 'en cours'];
    const milestones = [...words, ...no].map((done) => ({ name: 'M', done }));
    const { plan } = read({ goals: [{ name: 'A', milestones }] });
    expect(plan!.goals[0]!.milestones!.map(({ done }) => done)).to.deep.equal([
      ...words.map(() => true),
      ...no.map(() => false),
    ]);
  });
});
