import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { mount, textOf, warningsOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

const plan = smallPlan({
  goals: [{ name: 'Lend' }, { name: 'Keep' }, { id: '3', name: 'Teach', progress: 40 }],
});

describe('properties accept values of other types:', () => {
  const shows = async (tag: string, properties: object) => {
    const element = mount<PlanElement>(`<${tag} lang="en"></${tag}>`);
    element.plan = plan;
    let text = '';
    const warnings = await warningsOf(async () => {
      Object.assign(element, properties);
      await element.updateComplete;
      text = textOf(element);
    });
    expect(warnings).to.deep.equal([]);
    return { element, text };
  };

  it('a number for the id of a goal', async () => {
    expect((await shows('library-goal', { goal: 3 })).text).to.include('Teach');
    expect((await shows('library-progress-badge', { goal: 3n })).text).to.include('40%');
  });

  it('an array for sections', async () => {
    const { text } = await shows('library-goals', { show: ['vision', 'values'] });
    expect(text).to.include('To be found.').and.include('Openness').and.not.include('Teach');
  });

  it('an array for statuses', async () => {
    const { text } = await shows('library-goal-list', { status: ['unknown', 'at risk'] });
    expect(text).to.include('Lend').and.not.include('Teach');
  });

  it('a number for limit and headingLevel', async () => {
    const { element, text } = await shows('library-goal-list', { limit: 1, headingLevel: 5 });
    expect(text).to.include('Lend').and.not.include('Keep');
    expect(element.shadowRoot!.querySelectorAll('h5')).to.have.length(1);
  });

  for (const [name, asOf, isKnown] of [
    ['a Date at noon', new Date(2026, 1, 20, 12), true],
    ['a Date at midnight', new Date(2026, 1, 20), true],
    ['a Date made from a day', new Date('2026-02-20'), true],
    ['a Date of the day before', new Date('2026-02-19'), false],
    ['a year', 2025, false],
    ['a date and time', '2026-02-20T23:59:00Z', true],
  ] as const) {
    it(`${name} for asOf`, async () => {
      const element = mount<PlanElement>(
        '<library-progress-badge lang="en" goal="1"></library-progress-badge>',
      );
      const milestones = [{ name: 'M', done: '2026-02-20' }, { name: 'N' }];
      element.plan = smallPlan({ goals: [{ name: 'A', milestones }] });
      element.asOf = asOf;
      await element.updateComplete;
      expect(textOf(element)).to.include(isKnown ? '50%' : ' 0%');
    });
  }

  it('a URL for src', async () => {
    const own = window.fetch;
    const asked: string[] = [];
    window.fetch = (input) => {
      asked.push(String(input));
      return Promise.resolve(Response.json(smallPlan()));
    };
    try {
      const element = mount<PlanElement>('<library-vision lang="en"></library-vision>');
      element.src = new URL('/given-as-url.json', location.href);
      await element.updateComplete;
      expect(asked).to.deep.equal([new URL('/given-as-url.json', location.href).href]);
    } finally {
      window.fetch = own;
    }
  });

  it('"false" for false', async () => {
    const { text } = await shows('library-goals', { filterable: 'false' });
    expect(text).not.to.include('Search');
  });

  it('a theme in capitals with spaces, which is reflected as style sheets expect it', async () => {
    const { element } = await shows('library-vision', { theme: ' DARK ' });
    expect(element.getAttribute('theme')).to.equal('dark');
  });
});
