import { expect } from 'chai';
import example from '../../samples/example-library.json';
import hkust from '../../samples/hkust-library.json';
import '../../src/embed/library-goals.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { mount } from '../support/mount.js';
import { show } from './rows.js';

const markup = (layout: string) =>
  `<library-goals lang="en" layout="${layout}" show="goals"></library-goals>`;

/** The labels of goals that are longer than a line. */
function broken(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('[part~=goal-label] bdi')]
    .filter((label) => label.getClientRects().length > 1)
    .map((label) => label.textContent);
}

for (const layout of layouts) {
  describe(`labels of goals as ${layout}`, () => {
    for (const [name, plan] of Object.entries({ example, hkust })) {
      it(`stay on one line at any width: ${name}`, async () => {
        const place = mount<HTMLElement>('<div style="font: 17px/1.6 sans-serif"></div>');
        const root = await show(markup(layout), plan, place);
        expect(root.querySelectorAll('[part~=goal-label] bdi')).to.have.length.above(7);
        for (const width of [240, 320, 480, 580, 640, 680, 720, 760, 800, 1000, 1200]) {
          place.style.width = `${width}px`;
          expect(broken(root), `${width} px`).to.deep.equal([]);
        }
      });
    }

    it('wrap if they are as long as a sentence', async () => {
      const label = 'A label that says as much as the goal itself could say, and goes on';
      for (const width of ['240px', '700px']) {
        const place = mount<HTMLElement>(`<div style="width: ${width}"></div>`);
        const root = await show(
          markup(layout),
          { version: 1, goals: [{ label, name: 'A goal' }] },
          place,
        );
        if (layout === 'table') expect(broken(root)).to.deep.equal([label]);
        expect(place.scrollWidth).to.equal(place.clientWidth);
      }
    });
  });
}
