import { expect } from 'chai';
import { until } from '../support/mount.js';
import { type Page, readingOf, visit } from './frame.js';

/** Texts of samples/example-library.json: the first goal, the progress of the third one, and the mission. */
const [goal, progress, mission] = [
  'Open scholarship by default',
  '60%',
  'To collect, keep and open',
];

/** What is on a page, also in its frames. */
function everything(page: Page): string {
  const frames = [...page.document.querySelectorAll('iframe')];
  const inside = frames.map(({ contentWindow }) => everything(contentWindow as Page));
  return page.document.body ? [readingOf(page), ...inside].join(' ') : '';
}

/** Each heading of docs/embedding.md with code to paste, and what readers see then. */
const recipes: readonly [heading: string, ...texts: string[]][] = [
  ['The tag', goal],
  ['Data attributes instead of the tag', goal, 'Open access: Priority 3'],
  ['The tag with the plan inside', 'Lend more books'],
  ['A page opened as a local file', 'Lend more books'],
  ['Badges only', progress],
  ['A page in a frame', goal],
  ['Frames on your own pages', goal],
  ['A frame that follows the feed', goal],
  ['Several on one page', goal, mission],
];

const addressOf = (heading: string) => `/recipes/${encodeURIComponent(heading)}/`;

describe('code from docs/embedding.md, pasted into an empty page', () => {
  for (const [heading, ...texts] of recipes) {
    it(`shows the plan: ${heading}`, async () => {
      const page = await visit(addressOf(heading));
      for (const text of texts) {
        await until(() => everything(page).includes(text));
      }
    });
  }

  it('shows the plan in a frame as high as its page: Frames on your own pages', async () => {
    const page = await visit(addressOf('Frames on your own pages'));
    const frame = page.document.querySelector('iframe')!;
    await until(() => everything(page).includes(goal));
    const isFitting = () => {
      const { height } = frame.contentDocument!.documentElement.getBoundingClientRect();
      return Math.abs(frame.clientHeight - height) < 2;
    };
    await until(isFitting);
  });

  it('shows an image: An image of a badge', async () => {
    const page = await visit(addressOf('An image of a badge'));
    const image = page.document.querySelector('img')!;
    expect(image.naturalWidth).to.be.above(100);
    expect(image.alt).not.to.equal('');
    // The text of a badge is 5.5 pixels above its lower edge.
    expect(page.getComputedStyle(image).verticalAlign).to.equal('-5px');
  });
});
