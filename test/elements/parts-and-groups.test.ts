import { expect } from 'chai';
import consortium from '../../samples/consortium-plan.json';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { mount, textOf, until, warningsOf } from '../support/mount.js';

const day = '2026-11-01';

async function drawn(markup: string, plan: unknown = consortium): Promise<PlanElement> {
  const element = mount<PlanElement>(markup.replace('>', ` lang="en" as-of="${day}">`));
  element.plan = plan as PlanElement['plan'];
  await element.updateComplete;
  return element;
}

const texts = (element: Element, part: string) =>
  [...element.shadowRoot!.querySelectorAll(`[part~="${part}"]`)].map(textOf);

describe('a summary of a level', () => {
  it('counts the parts of that level in the plan’s own words', async () => {
    const element = await drawn('<library-progress-summary level="3"></library-progress-summary>');
    expect(texts(element, 'section-heading')).to.deep.equal(['Progress at a glance: Actions']);
    const counts = texts(element, 'legend')
      .join(' ')
      .match(/\d+ actions?/g)!;
    const actions = consortium.goals.flatMap(({ objectives }) =>
      objectives.flatMap((area) => area.objectives ?? []),
    );
    expect(counts.reduce((sum, text) => sum + parseInt(text), 0)).to.equal(actions.length);
  });

  it('counts the parts of one group', async () => {
    const element = await drawn(
      '<library-progress-summary level="2" group="access"></library-progress-summary>',
    );
    expect(texts(element, 'section-heading')).to.deep.equal([
      'Progress at a glance: Open to everyone, Focus areas',
    ]);
    expect(texts(element, 'overall')[0]).to.match(/^Open to everyone/);
  });

  it('counts goals in the plan’s own words', async () => {
    const [first, second, ...rest] = consortium.goals;
    const goals = [first, { ...second, status: 'on-track' }, ...rest];
    const element = await drawn('<library-progress-summary></library-progress-summary>', {
      ...consortium,
      goals,
    });
    expect(texts(element, 'legend')[0]).to.match(/On track 1 pillar .*No status yet 7 pillars/s);
  });

  it('shows no statuses for a level without any', async () => {
    const element = await drawn('<library-progress-summary level="2"></library-progress-summary>');
    expect(texts(element, 'legend')).to.deep.equal([]);
    expect(texts(element, 'overall')).to.have.length(1);
  });

  for (const [attributes, problem] of [
    ['level="9"', /no parts at level 9/],
    ['group="acces"', /no group "acces"\. Did you mean "access"/],
  ] as const) {
    it(`shows its fallback content with ${attributes}`, async () => {
      const warnings = await warningsOf(async () => {
        const element = await drawn(
          `<library-progress-summary ${attributes} debug>Soon.</library-progress-summary>`,
        );
        expect(element.shadowRoot!.querySelector('slot:not([name])')).to.not.equal(null);
        expect(textOf(element)).to.match(problem);
      });
      expect(warnings.length).to.be.at.most(1);
    });
  }
});

describe('a badge', () => {
  it('shows what the goals of a group add up to', async () => {
    const plan = {
      version: 1,
      groups: [{ id: 'a', name: 'Theme A' }],
      goals: [
        { name: 'x', group: 'a', progress: 20 },
        { name: 'y', group: 'a', progress: 60 },
        { name: 'z', progress: 90 },
      ],
    };
    const element = await drawn(
      '<library-progress-badge group="a"></library-progress-badge>',
      plan,
    );
    expect(textOf(element)).to.equal('Theme A 40%');
  });

  it('shows an objective named by its path', async () => {
    const element = await drawn(
      '<library-progress-badge objective="1.1.2" label-from="name"></library-progress-badge>',
    );
    const action = consortium.goals[0]!.objectives[0]!.objectives[1]!;
    expect(textOf(element)).to.include((action.name as { en: string }).en);
  });
});

describe('goals of a group', () => {
  it('are shown alone', async () => {
    const element = await drawn('<library-goal-list group="access"></library-goal-list>');
    const members = consortium.goals.filter(({ group }) => group === 'access');
    expect(texts(element, 'goal')).to.have.length(members.length);
    expect(texts(element, 'group-heading')).to.deep.equal(['Open to everyone']);
  });

  it('are those without a group for “none”', async () => {
    const plan = {
      version: 1,
      groups: [{ id: 'a', name: 'A' }],
      goals: [{ name: 'x', group: 'a' }, { name: 'y' }],
    };
    const element = await drawn('<library-goal-list group="none"></library-goal-list>', plan);
    expect(texts(element, 'goal-name')).to.deep.equal(['y']);
  });

  it('can be chosen by readers', async () => {
    const element = await drawn('<library-goal-list filterable></library-goal-list>');
    const select = [...element.shadowRoot!.querySelectorAll('select')].find((one) =>
      textOf(one.parentElement!).startsWith('Theme'),
    )!;
    expect([...select.options].map(textOf)[1]).to.match(/^Open to everyone \(\d\)$/);
    select.value = 'access';
    select.dispatchEvent(new Event('change'));
    await until(() => texts(element, 'group-heading').length === 1);
    expect(texts(element, 'result')[0]).to.match(/^Pillars: \d of 8/);
  });
});
