import { render } from 'lit';
import '../../src/embed/library-goals.js';
import type { LibraryElement } from '../../src/elements/library-element.js';
import { closestLanguage } from '../../src/locale/closest-language.js';
import { loadLanguage } from '../../src/locale/load-language.js';
import { drawnWhole, mount } from '../support/mount.js';
import { draw, type Meta, type Story } from './story-files.js';

/** The library's elements in a story, including those in shadow roots. */
export function elementsIn(root: ParentNode): LibraryElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName.startsWith('library-') ? [element as LibraryElement] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

/** Adds a story to the page as Storybook does, and waits until it is drawn. */
export async function showStory(meta: Meta, story: Story): Promise<HTMLElement> {
  const place = mount<HTMLElement>('<div></div>');
  render(draw(meta, story), place);
  await Promise.all(elementsIn(place).map((element) => loadLanguage(closestLanguage(element))));
  // Elements inside `<library-plan>` are drawn a task later.
  for (let turn = 0; turn < 3; turn += 1) {
    await Promise.all(elementsIn(place).map(drawnWhole));
  }
  await story.play?.({ canvasElement: place });
  return place;
}
