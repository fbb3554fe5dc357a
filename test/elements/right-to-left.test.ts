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
  await until(() => element.shadowRoot!.querySelector('.library')?.getAttribute('lang') === lang);
  return element.shadowRoot!;
}

/** On which side of a whole its part begins. */
function sideOf(part: Element, whole: Element): 'left' | 'right' {
  const [inner, outer] = [part, whole].map((each) => each.getBoundingClientRect());
  const [left, right] = [inner!.left - outer!.left, outer!.right - inner!.right];
  expect(Math.abs(left - right), 'the part is on one side').to.be.above(8);
  return left < right ? 'left' : 'right';
}

for (const lang of languages) {
  const start = lang === 'en' ? 'left' : 'right';
  describe(`in ${lang}`, () => {
    it(`bars fill from the ${start}`, async () => {
      const root = await shown('library-goals', lang);
      const bars = [...root.querySelectorAll('.bar:has(.fill)')].filter((bar) =>
        bar.checkVisibility(),
      );
      expect(bars).to.have.length.above(3);
      for (const bar of bars) expect(sideOf(bar.querySelector('.fill')!, bar)).to.equal(start);
    });

    it(`the summary’s first group stands on the ${start}`, async () => {
      const root = await shown('library-progress-summary', lang);
      const stack = root.querySelector('.stack')!;
      expect(sideOf(stack.querySelector('.segment')!, stack)).to.equal(start);
    });

    it(`names begin on the ${start}, whatever language they are in`, async () => {
      const root = await shown('library-goal-list', lang);
      const name = root.querySelector('.goal-name')!;
      const range = document.createRange();
      range.selectNodeContents(name);
      const { left, right } = range.getBoundingClientRect();
      const box = name.getBoundingClientRect();
      expect(left - box.left < box.right - right ? 'left' : 'right').to.equal(start);
    });

    it('charts keep time’s direction', async () => {
      const element = mount<PlanElement>(
        `<library-indicator lang="${lang}" goal="1"></library-indicator>`,
      );
      element.plan = example;
      await until(() => element.shadowRoot!.querySelector('.chart'));
      const points = [...element.shadowRoot!.querySelectorAll('.chart circle, .chart .point')].map(
        (point) => point.getBoundingClientRect().left,
      );
      expect(points).to.have.length.above(1);
      expect(points).to.deep.equal([...points].sort((a, b) => a - b));
    });

    it('all of it is accessible', async () => {
      const root = await shown('library-goals', lang);
      await expectAccessible(root.host as HTMLElement);
    });
  });
}
