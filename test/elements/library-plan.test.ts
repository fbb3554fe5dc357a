import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryPlan } from '../../src/elements/library-plan.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { mount, textOf, until } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

const json = (fields = {}) =>
  `<script type="application/json">${JSON.stringify(smallPlan(fields))}</script>`;

describe('<library-plan>', () => {
  it('provides its plan to all elements inside it', async () => {
    const plan = mount(
      `<library-plan>${json()}<div><library-vision></library-vision></div></library-plan>`,
    );
    const vision = plan.querySelector<PlanElement>('library-vision')!;
    await until(() => textOf(vision).includes('To be found.'));
  });

  it('provides its plan to an element that is added later', async () => {
    const plan = mount(`<library-plan>${json()}</library-plan>`);
    const late = mount<PlanElement>('<library-mission></library-mission>', plan);
    await until(() => textOf(late).includes('To lend'));
  });

  it('provides a new plan', async () => {
    const plan = mount<LibraryPlan>(
      `<library-plan>${json()}<library-vision></library-vision></library-plan>`,
    );
    const vision = plan.querySelector<PlanElement>('library-vision')!;
    await until(() => textOf(vision).includes('To be found.'));
    plan.plan = smallPlan({ vision: 'To be read.' });
    await until(() => textOf(vision).includes('To be read.'));
  });

  it('does not replace an element’s own plan', async () => {
    const plan = mount(
      `<library-plan>${json()}<library-vision>${json({ vision: 'My own.' })}</library-vision></library-plan>`,
    );
    const vision = plan.querySelector<PlanElement>('library-vision')!;
    await until(() => textOf(vision).includes('My own.'));
  });

  it('provides another plan to an element that is moved into it', async () => {
    const one = mount(
      `<library-plan>${json({ vision: 'One.' })}<library-vision></library-vision></library-plan>`,
    );
    const two = mount(`<library-plan>${json({ vision: 'Two.' })}</library-plan>`);
    const vision = one.querySelector<PlanElement>('library-vision')!;
    await until(() => textOf(vision).includes('One.'));
    two.append(vision);
    await until(() => textOf(vision).includes('Two.'));
  });

  it('has no box', async () => {
    const plan = mount(`<library-plan>${json()}<b>x</b></library-plan>`);
    await (plan as LibraryPlan).updateComplete;
    expect(getComputedStyle(plan).display).to.equal('contents');
  });
});
