import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { heading } from '../../src/views/text.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { deeper } from '../../src/views/view-context.js';
import { drawnWhole, mount } from '../support/mount.js';
import { contextOf, draw } from './context.js';

const example: unknown = await (await fetch('/samples/example-library.json')).json();

const tags = [
  ...layouts.map((layout) => `library-goals layout="${layout}"`),
  'library-goals show="goals"',
  'library-goals hide="title"',
  'library-goal-list',
  'library-goal goal="1" open',
  'library-vision',
  'library-mission',
  'library-values',
  'library-memberships',
  'library-progress-summary',
  'library-timeline',
  'library-indicator goal="1"',
];

async function levelsOf(tag: string, level: number): Promise<number[]> {
  const element = mount<PlanElement>(
    `<${tag} lang="en" heading-level="${level}"></${tag.split(' ')[0]}>`,
  );
  element.plan = example as PlanElement['plan'];
  await drawnWhole(element);
  return [...element.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
    Number(localName[1]),
  );
}

describe('headings', () => {
  for (const tag of tags) {
    it(`of <${tag}> begin at the given level and skip none`, async () => {
      for (const level of [1, 2, 3, 4, 5, 6]) {
        const levels = await levelsOf(tag, level);
        expect(levels[0], `${levels.join()}`).to.equal(level);
        for (const [i, next] of levels.entries()) {
          expect(next, `${levels.join()} at ${i}`).to.be.within(
            level,
            (levels[i - 1] ?? level) + 1,
          );
        }
      }
    });
  }

  it('have a level from 1 to 6, and level 6 if they are deeper', () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      expect(draw(heading(level, 'title', 'x')).firstElementChild!.localName).to.equal(`h${level}`);
    }
    expect(draw(heading(9, 'title', 'x')).firstElementChild!.localName).to.equal('h6');
    expect(deeper(contextOf({}, 'en', 5), 4).level).to.equal(6);
  });
});
