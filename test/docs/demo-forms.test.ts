import { expect } from 'chai';
import { textOf, until } from '../support/mount.js';

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** Opens the page as `npm start` serves it. */
async function openForms(width: number): Promise<Document> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {
    width: `${width}`,
    height: '600',
    title: 'Demo',
    src: '/demo/forms.html',
  });
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** What the five forms of a goal say, by sample. */
const sentences = ['Enhance collection resources', 'Open scholarship by default'];

for (const width of [1100, 320]) {
  describe(`the demo page with all forms, ${width} px wide`, () => {
    it('shows one goal of both samples in each form', async () => {
      const page = await openForms(width);
      for (const section of ['tag', 'data', 'snapshot']) {
        const elements = () => [...page.querySelectorAll<HTMLElement>(`#${section} library-goal`)];
        await until(
          () =>
            elements().length === 2 &&
            elements().every((element, i) => textOf(element).includes(sentences[i]!)),
        );
      }
      const heights = () =>
        [...page.querySelectorAll('iframe')].map(({ style }) => Number.parseFloat(style.height));
      if (width > 1000) await until(() => heights().every((height) => height > 0));
      const images = [...page.querySelectorAll<HTMLImageElement>('#picture img')];
      await until(() => images.every(({ complete }) => complete));
      for (const { naturalWidth, alt } of images) {
        expect(naturalWidth).to.be.above(20);
        expect(alt).to.match(/\w/);
      }
      const { scrollWidth, clientWidth } = page.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  });
}
