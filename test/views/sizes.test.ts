import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { drawnWhole, mount, textOf, until, warningsOf } from '../support/mount.js';
import { isVisuallyHidden } from '../support/private-shapes.js';
import { fullPlan, planWith, textPaths } from './full-plan.js';

async function show(markup: string, plan: unknown): Promise<PlanElement> {
  const place = mount<HTMLElement>(`<div>${markup}</div>`);
  place.style.width = '240px';
  const element = place.firstElementChild as PlanElement;
  element.lang = 'en';
  element.plan = plan as PlanElement['plan'];
  await drawnWhole(element);
  return element;
}

const goals = (count: number) => ({
  version: 1,
  goals: Array.from({ length: count }, (_, i) => ({ description: `Goal number ${i + 1}.` })),
});

const long = 'Verbesserungsmaßnahmen'.repeat(60);

describe('a plan of any size', () => {
  for (const layout of layouts) {
    for (const count of [0, 1, 1_000]) {
      it(`shows ${count} goals as ${layout}`, async () => {
        const element = await show(
          `<library-goals layout="${layout}"></library-goals>`,
          goals(count),
        );
        await until(() => element.renderRoot.querySelectorAll('[part~="goal"]').length === count);
        const text = textOf(element);
        if (count) expect(text).to.include(`Goal number ${count}.`);
        else expect(text).to.include('No goals have been published yet.');
      });
    }

    it(`goes from 1,000 goals to 1, to none and back as ${layout}`, async () => {
      const element = await show(
        `<library-goals layout="${layout}"></library-goals>`,
        goals(1_000),
      );
      for (const count of [1, 0, 3]) {
        element.plan = goals(count);
        await drawnWhole(element);
        expect(element.renderRoot.querySelectorAll('[part~="goal"]')).to.have.length(count);
      }
    });

    it(`breaks long words in 240 px as ${layout}`, async () => {
      await warningsOf(async () => {
        const plan = textPaths().reduce<object>((found, path) => {
          const parent = path
            .slice(0, -1)
            .reduce((at, step) => (at as never)[step], found as unknown);
          (parent as Record<string | number, unknown>)[path.at(-1)!] = long;
          return found;
        }, fullPlan());
        const element = await show(`<library-goals layout="${layout}"></library-goals>`, plan);
        for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
        const right = element.getBoundingClientRect().right;
        const wide = [...element.renderRoot.querySelectorAll('[part~="base"] *')]
          .filter((part) => !part.closest('svg') && part.getBoundingClientRect().right > right + 1)
          .filter((part) => !isVisuallyHidden(part))
          .map(({ localName, className }) => `${localName}.${className}`);
        expect(wide).to.deep.equal([]);
        expect(element.parentElement!.scrollWidth).to.equal(240);
      });
    });
  }

  it('shows a text of a hundred thousand letters', async () => {
    const text = 'word '.repeat(20_000).trim();
    const element = await show('<library-goals></library-goals>', planWith(['vision'], text));
    expect(textOf(element)).to.include(text);
  });
});
