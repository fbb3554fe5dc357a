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
  // A warning about the feed itself is given once, by whichever list comes first.
  const ownWarnings = warnings.filter((warning) => warning.includes('<library-goal-list '));
  const goals = ['One', 'Two', 'Three', 'Four'].filter((name) => textOf(element).includes(name));
  return { goals, warnings: ownWarnings };
}

const valid: readonly [attributes: string, goals: string[]][] = [
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

const invalid: readonly [attributes: string, goals: string[], warning: RegExp][] = [
  ['status="at-rsik"', [], /"at-rsik" is unknown\. Did you mean "at-risk"\?/],
  ['status="on track, at rsik"', ['Two'], /"at rsik" is unknown\. Did you mean/],
  ['status="delayd"', [], /Did you mean "delayed"\?.*off-track/],
  ['status="nearly their"', [], /Did you mean "nearly-there"\?/],
  ['owner="Bem"', [], /owner="Bem">: "Bem" is unknown\. Did you mean "Ben"\?.*Anna, Änne, Ben/],
  ['tag="Spaec"', [], /tag="Spaec">.*Did you mean "Space"\?/],
];

describe('a filtered list', () => {
  for (const [attributes, goals] of valid) {
    it(`shows the goals with ${attributes}`, async () => {
      const { goals: found, warnings } = await shown(attributes);
      expect(found).to.deep.equal(goals);
      expect(warnings.join()).not.to.include('is unknown');
    });
  }

  for (const [attributes, goals, warning] of invalid) {
    it(`warns of unknown values in ${attributes}, and shows the goals with the others`, async () => {
      const { goals: found, warnings } = await shown(attributes);
      expect(found).to.deep.equal(goals);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(warning);
    });
  }
});
