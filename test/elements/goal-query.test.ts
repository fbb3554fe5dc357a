import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import { mount, textOf, warningsOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

const plan = smallPlan({
  goals: [
    {
      name: 'One',
      status: 'At risk',
      owners: [{ name: { en: 'Anna', de: 'Änne' } }],
      tags: ['Space'],
    },
    { name: 'Two', status: 'on_track', owners: [{ name: 'Ben' }] },
    { name: 'Three', status: 'Nearly there' },
    { name: 'Four' },
  ],
});

async function shown(attributes: string) {
  const element = mount<LibraryGoalList>(
    `<library-goal-list lang="en" ${attributes}></library-goal-list>`,
  );
  element.plan = plan;
  const warnings = await warningsOf(() => element.updateComplete);
  // What the feed itself lacks is told once, by whichever list is the first.
  const said = warnings.filter((warning) => warning.includes('<library-goal-list '));
  const goals = ['One', 'Two', 'Three', 'Four'].filter((name) => textOf(element).includes(name));
  return { goals, said };
}

const right: readonly [attributes: string, goals: string[]][] = [
  ['status="at-risk"', ['One']],
  ['status="at risk"', ['One']],
  ['status="AT_RISK"', ['One']],
  ['status="behind schedule"', ['One']],
  ['status="at risk, on track"', ['One', 'Two']],
  ['status="at-risk on-track"', ['One', 'Two']],
  ['status="nearly there"', ['Three']],
  ['status="unknown, nearly-there"', ['Three', 'Four']],
  ['owner="anne"', ['One']],
  ['tag="SPACE"', ['One']],
];

const wrong: readonly [attributes: string, goals: string[], warning: RegExp][] = [
  ['status="at-rsik"', [], /"at-rsik" is not known here\. Did you mean "at-risk"\?/],
  ['status="on track, at rsik"', ['Two'], /"at rsik" is not known here\. Did you mean/],
  ['status="delayd"', [], /Did you mean "delayed"\?.*off-track/],
  ['status="nearly their"', [], /Did you mean "nearly-there"\?/],
  [
    'owner="Bem"',
    [],
    /owner="Bem">: "Bem" is not known here\. Did you mean "Ben"\?.*Anna, Änne, Ben/,
  ],
  ['tag="Spaec"', [], /tag="Spaec">.*Did you mean "Space"\?/],
];

describe('the goals that a list asks for', () => {
  for (const [attributes, goals] of right) {
    it(`are found by ${attributes}`, async () => {
      const { goals: found, said } = await shown(attributes);
      expect(found).to.deep.equal(goals);
      expect(said.join()).not.to.include('is not known here');
    });
  }

  for (const [attributes, goals, warning] of wrong) {
    it(`are found as far as ${attributes} names any, with a warning`, async () => {
      const { goals: found, said } = await shown(attributes);
      expect(found).to.deep.equal(goals);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(warning);
    });
  }
});
