import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { expectAccessible } from '../support/accessible.js';
import { drawnWhole, mount, textOf, warningsOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

/** The elements that draw text, each with a phrase that it draws. */
const elements = [
  ['library-goals', '', 'A small plan'],
  ['library-vision', '', 'To be found.'],
  ['library-mission', '', 'To keep'],
  ['library-values', '', 'Openness'],
  ['library-memberships', '', 'Association of Libraries'],
  ['library-goal-list', '', 'Lend more books.'],
  ['library-goal', 'goal="3"', 'Teach.'],
] as const;

for (const [tag, attributes, word] of elements) {
  const fallback = '<p>Fallback.</p>';
  const make = (plan: unknown = smallPlan(), children = '') => {
    const element = mount<PlanElement>(`<${tag} lang="en" ${attributes}>${children}</${tag}>`);
    if (plan) element.plan = plan as PlanElement['plan'];
    return element;
  };
  const shows = async (element: PlanElement) => {
    await drawnWhole(element);
    return textOf(element);
  };

  describe(`<${tag}>`, () => {
    it('draws its plan', async () => {
      expect(await shows(make())).to.include(word);
    });

    it('is accessible', async () => {
      const element = make();
      await element.updateComplete;
      await expectAccessible(element);
    });

    it('is hidden by the `hidden` attribute', async () => {
      const element = make();
      element.hidden = true;
      await element.updateComplete;
      expect(element.getClientRects()).to.have.length(0);
    });

    it('uses properties that were set before it was defined', async () => {
      const early = document.implementation.createHTMLDocument().createElement(tag);
      Object.assign(early, { plan: smallPlan(), goal: '3' });
      mount('<div></div>').append(early);
      customElements.upgrade(early);
      expect(await shows(early as PlanElement)).to.include(word);
    });

    // Frameworks that hydrate a page report attributes that they did not write.
    it('adds no attributes of its own', async () => {
      const element = make();
      const before = element.getAttributeNames();
      await element.updateComplete;
      expect(element.getAttributeNames()).to.deep.equal(before);
      element.theme = 'dark';
      await element.updateComplete;
      expect(element.getAttribute('theme')).to.equal('dark');
    });

    it('uses a plan that is written inside it', async () => {
      const json = JSON.stringify(smallPlan());
      const element = make(null, `<script type="application/json">${json}</script>`);
      expect(await shows(element)).to.include(word);
    });

    it('shows its fallback content until it has a plan', async () => {
      const element = make(null, fallback);
      await element.updateComplete;
      expect(element.querySelector('p')!.getClientRects()).to.have.length(1);
      element.plan = smallPlan();
      expect(await shows(element)).to.include(word);
      expect(element.querySelector('p')!.getClientRects()).to.have.length(0);
    });

    it('shows its fallback content if the plan is invalid', async () => {
      const element = make(null, fallback);
      await warningsOf(async () => {
        element.plan = { version: 1 } as PlanElement['plan'];
        await element.updateComplete;
      });
      expect(element.querySelector('p')!.getClientRects()).to.have.length(1);
    });

    it('shows a message if there is no fallback content', async () => {
      const element = make(null);
      await warningsOf(async () => {
        element.plan = 'no plan at all' as unknown as PlanElement['plan'];
        await element.updateComplete;
      });
      expect(textOf(element)).to.equal('The plan can’t be shown at the moment.');
    });

    it('keeps its plan when it is moved', async () => {
      const element = make();
      await element.updateComplete;
      mount('<section></section>').append(element);
      expect(await shows(element)).to.include(word);
    });

    it('can be cloned', async () => {
      const json = JSON.stringify(smallPlan());
      const element = make(null, `<script type="application/json">${json}</script>`);
      await element.updateComplete;
      const clone = element.cloneNode(true) as PlanElement;
      element.replaceWith(clone);
      expect(await shows(clone)).to.include(word);
    });

    it('exposes its state to style sheets', async () => {
      const element = make();
      await element.updateComplete;
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(element.matches(':state(loading)')).to.equal(false);
    });

    it('writes nothing to the console', async () => {
      const warnings = await warningsOf(async () => {
        await make().updateComplete;
      });
      expect(warnings).to.deep.equal([]);
    });
  });
}
