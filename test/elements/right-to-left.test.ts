import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import example from '../../samples/example-library.json';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { expectAccessible } from '../support/accessible.js';
import { mount, until } from '../support/mount.js';

const languages = ['en', 'ar', 'he'] as const;

async function shown(tag: string, lang: string): Promise<ShadowRoot> {
  const element = mount<PlanElement>(`<${tag} lang="${lang}" as-of="2026-06-30"></${tag}>`);
  element.plan = example;
  await until(
    () => element.shadowRoot!.querySelector('[part~=base]')?.getAttribute('lang') === lang,
  );
  return element.shadowRoot!;
}

/** On which side of an element another one inside it begins. */
function sideOf(part: Element, whole: Element): 'left' | 'right' {
  const [inner, outer] = [part, whole].map((each) => each.getBoundingClientRect());
  const [left, right] = [inner!.left - outer!.left, outer!.right - inner!.right];
  expect(Math.abs(left - right), 'the part is on one side').to.be.above(8);
  return left < right ? 'left' : 'right';
}

for (const lang of languages) {
  const start = lang === 'en' ? 'left' : 'right';
  describe(`in ${lang}`, () => {
    it(`bars are filled from the ${start}`, async () => {
      const root = await shown('library-goals', lang);
      const bars = [...root.querySelectorAll('[part~=bar]:has([part~=fill])')].filter((bar) =>
        bar.checkVisibility(),
      );
      expect(bars).to.have.length.above(3);
      for (const bar of bars)
        expect(sideOf(bar.querySelector('[part~=fill]')!, bar)).to.equal(start);
    });

    it(`the first group of the summary is on the ${start}`, async () => {
      const root = await shown('library-progress-summary', lang);
      const stack = root.querySelector('[part~=stack]')!;
      expect(sideOf(stack.querySelector('rect')!, stack)).to.equal(start);
    });

    it(`names of goals in any language begin on the ${start}`, async () => {
      const root = await shown('library-goal-list', lang);
      const name = root.querySelector('[part~=goal-name]')!;
      const range = document.createRange();
      range.selectNodeContents(name);
      const { left, right } = range.getBoundingClientRect();
      const box = name.getBoundingClientRect();
      expect(left - box.left < box.right - right ? 'left' : 'right').to.equal(start);
    });

    it('charts show time from left to right', async () => {
      const element = mount<PlanElement>(
        `<library-indicator lang="${lang}" goal="1"></library-indicator>`,
      );
      element.plan = example;
      await until(() => element.shadowRoot!.querySelector('[part~=chart]'));
      const points = [...element.shadowRoot!.querySelectorAll('[part~=plot] circle')].map(
        (point) => point.getBoundingClientRect().left,
      );
      expect(points).to.have.length.above(1);
      expect(points).to.deep.equal([...points].sort((a, b) => a - b));
    });

    it('<library-goals> is accessible', async () => {
      const root = await shown('library-goals', lang);
      await expectAccessible(root.host as HTMLElement);
    });
  });
}
