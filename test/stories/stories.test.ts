import { expect } from 'chai';
import { render } from 'lit';
import '../../src/embed/library-goals.js';
import type { LibraryElement } from '../../src/elements/library-element.js';
import { closestLanguage } from '../../src/locale/closest-language.js';
import { loadLanguage } from '../../src/locale/load-language.js';
import { expectAccessible } from '../support/accessible.js';
import { mount } from '../support/mount.js';
import { draw, type Meta, type Story, storyFiles } from './story-files.js';

/** The library's elements in a story, those in other shadow roots included. */
function elementsIn(root: ParentNode): LibraryElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName.startsWith('library-') ? [element as LibraryElement] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

/** Collects what is said to the console as an error while `act` runs. */
async function errorsOf(act: () => Promise<unknown>): Promise<unknown[]> {
  const said: unknown[] = [];
  const own = console.error;
  console.error = (...parts: unknown[]) => said.push(parts.join(' '));
  try {
    await act();
  } finally {
    console.error = own;
  }
  return said;
}

const isDrawn = (element: LibraryElement) => {
  const drawn = [...element.renderRoot.querySelectorAll('*'), ...element.children];
  return drawn.some((part) => {
    const { width, height } = part.getBoundingClientRect();
    return width > 0 && height > 0;
  });
};

async function show(meta: Meta, story: Story): Promise<HTMLElement> {
  const place = mount<HTMLElement>('<div></div>');
  render(draw(meta, story), place);
  await Promise.all(elementsIn(place).map((element) => loadLanguage(closestLanguage(element))));
  // What a `<library-plan>` gives on is drawn a turn later.
  for (let turn = 0; turn < 3; turn += 1) {
    await Promise.all(elementsIn(place).map((element) => element.updateComplete));
  }
  await story.play?.({ canvasElement: place });
  return place;
}

for (const { default: meta, ...stories } of storyFiles) {
  describe(`stories of ${meta.title}`, () => {
    it('are at least one', () => {
      expect(Object.keys(stories)).not.to.have.length(0);
    });

    for (const [name, story] of Object.entries(stories)) {
      it(`${name} is drawn, accessible, and no error to the console`, async () => {
        const said = await errorsOf(async () => {
          const place = await show(meta, story);
          const elements = elementsIn(place);
          const { showsNothing, withoutElements } = story.parameters ?? {};
          expect(elements.length > 0).to.equal(!withoutElements);
          if (withoutElements) expect(place.innerText.trim()).not.to.equal('');
          // A plan that lacks a part leaves that part's element empty.
          for (const element of showsNothing ? [] : elements) {
            expect(isDrawn(element), `${element.localName} is drawn`).to.equal(true);
          }
          await expectAccessible(place);
        });
        expect(said).to.deep.equal([]);
      });
    }
  });
}
