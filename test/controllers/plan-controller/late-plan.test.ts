import { expect } from 'chai';
import '../../../src/define/library-vision.js';
import type { LibraryElement } from '../../../src/elements/library-element.js';
import { mount, textOf, until, warningsOf } from '../../support/mount.js';
import { smallPlan } from '../../support/plans.js';
import { turn } from '../fetch-stub.js';

describe('a <library-plan> that is defined after the elements inside it', () => {
  it('provides its plan to them, and no error is reported', async () => {
    const json = JSON.stringify(smallPlan());
    const plan = mount(
      `<library-plan><script type="application/json">${json}</script><library-vision></library-vision></library-plan>`,
    );
    const vision = plan.querySelector<LibraryElement>('library-vision')!;
    const warnings = await warningsOf(async () => {
      await vision.updateComplete;
      await turn();
      expect(textOf(vision)).to.equal('Loading the plan…');
      await import('../../../src/define/library-plan.js');
      await until(() => textOf(vision).includes('To be found.'));
    });
    expect(warnings).to.deep.equal([]);
  });
});
