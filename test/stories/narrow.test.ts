import { expect } from 'chai';
import { showStory } from './show-story.js';
import { storyFiles } from './story-files.js';

const looks = [
  { name: 'from left to right', globals: { width: '240', language: 'en' } },
  { name: 'from right to left', globals: { width: '240', language: 'ar' } },
];

for (const { name: look, globals } of looks) {
  describe(`stories at 240 px, ${look}`, () => {
    for (const { default: meta, ...stories } of storyFiles) {
      for (const [name, story] of Object.entries(stories)) {
        it(`${meta.title} › ${name} does not overflow`, async () => {
          const place = await showStory(meta, {
            ...story,
            globals: { ...story.globals, ...globals },
          });
          const { scrollWidth, clientWidth } = place.firstElementChild!;
          expect(clientWidth).to.equal(240);
          expect(scrollWidth).to.be.at.most(clientWidth);
        });
      }
    }
  });
}
