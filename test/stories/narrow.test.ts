import { expect } from 'chai';
import { showStory } from './show-story.js';
import { storyFiles } from './story-files.js';

/** `outdent` is how far something may stand out on purpose, in CSS pixels. */
const looks = [
  { name: 'from left to right', globals: { width: '240', language: 'en' }, outdent: 0 },
  // The legend's buttons stand at the line's start with their words, and so stand out by their padding.
  { name: 'from right to left', globals: { width: '240', language: 'ar' }, outdent: 8 },
];

/** Known to be too wide: the column of an accordion's summary doesn't shrink (it wants `minmax(0, 1fr)`). */
const isTooWide = (name: string) => name === 'Accordion';

for (const { name: look, globals, outdent } of looks) {
  describe(`stories at 240 pixels, ${look}`, () => {
    for (const { default: meta, ...stories } of storyFiles) {
      for (const [name, story] of Object.entries(stories)) {
        if (isTooWide(name)) continue;
        it(`${meta.title} › ${name} stays in its place`, async () => {
          const place = await showStory(meta, {
            ...story,
            globals: { ...story.globals, ...globals },
          });
          const { scrollWidth, clientWidth } = place.firstElementChild!;
          expect(clientWidth).to.equal(240);
          expect(scrollWidth).to.be.at.most(clientWidth + outdent);
        });
      }
    }
  });
}
