import { expect } from 'chai';
import type { LibraryElement } from '../../src/elements/library-element.js';
import { expectAccessible } from '../support/accessible.js';
import { elementsIn, showStory } from './show-story.js';
import { storyFiles } from './story-files.js';

/** Collects console errors while `act` runs. */
async function errorsOf(act: () => Promise<unknown>): Promise<unknown[]> {
  const errors: unknown[] = [];
  const own = console.error;
  console.error = (...parts: unknown[]) => errors.push(parts.join(' '));
  try {
    await act();
  } finally {
    console.error = own;
  }
  return errors;
}

const isDrawn = (element: LibraryElement) => {
  const drawn = [...element.renderRoot.querySelectorAll('*'), ...element.children];
  return drawn.some((part) => {
    const { width, height } = part.getBoundingClientRect();
    return width > 0 && height > 0;
  });
};

for (const { default: meta, ...stories } of storyFiles) {
  describe(`stories of ${meta.title}`, () => {
    it('exist', () => {
      expect(Object.keys(stories)).not.to.have.length(0);
    });

    for (const [name, story] of Object.entries(stories)) {
      it(`${name} is drawn, accessible, and causes no console errors`, async () => {
        const errors = await errorsOf(async () => {
          const place = await showStory(meta, story);
          const elements = elementsIn(place);
          const { showsNothing, withoutElements } = story.parameters ?? {};
          expect(elements.length > 0).to.equal(!withoutElements);
          if (withoutElements) expect(place.innerText.trim()).not.to.equal('');
          // An element is empty if the plan does not have its part.
          for (const element of showsNothing ? [] : elements) {
            expect(isDrawn(element), `${element.localName} is drawn`).to.equal(true);
          }
          await expectAccessible(place);
        });
        expect(errors).to.deep.equal([]);
      });
    }
  });
}
