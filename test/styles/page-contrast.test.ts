import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import { mount } from '../support/mount.js';
import { pages } from './contrast.js';
import { faintOf, faintWords, fillWithTrack, shapes, showWhole, words, wordsIn } from './rows.js';

for (const [page, paper, ink, theme] of pages) {
  describe(`the contrast on a page that is ${page}`, () => {
    let place: HTMLElement;

    beforeEach(() => {
      place = mount<HTMLElement>('<div></div>');
      place.style.cssText = theme === 'auto' ? `background: ${paper}; color: ${ink}` : '';
    });

    const rows = [
      ...shapes.map((row) => [3, row] as const),
      ...words.map((row) => [4.5, row] as const),
    ];
    for (const [least, row] of rows) {
      it(`of ${row[0]} is ${least}:1`, async () => {
        expect(await faintOf(row, least, place, theme)).to.deep.equal([]);
      });
    }

    it('of all text of a plan is 4.5:1', async () => {
      const root = await showWhole(place, theme);
      expect(wordsIn(root).length).to.be.above(200);
      expect(faintWords(root, 4.5)).to.deep.equal([]);
    });

    it('of the full and the empty part of a bar is 3:1', async () => {
      expect(await fillWithTrack(place, theme)).to.be.at.least(3);
    });
  });
}
