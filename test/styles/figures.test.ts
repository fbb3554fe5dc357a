import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import { mount } from '../support/mount.js';
import { pages } from './contrast.js';
import {
  badge,
  faintOf,
  faintWords,
  fillWithTrack,
  plan,
  shapes,
  show,
  showWhole,
  visits,
  words,
  wordsIn,
} from './rows.js';

for (const [page, paper, ink, theme] of pages) {
  describe(`figures on ${page}`, () => {
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
      it(`${row[0]}: ${least}:1`, async () => {
        expect(await faintOf(row, least, place, theme)).to.deep.equal([]);
      });
    }

    it('every word of a whole plan: 4.5:1', async () => {
      const root = await showWhole(place, theme);
      expect(wordsIn(root).length).to.be.above(200);
      expect(faintWords(root, 4.5)).to.deep.equal([]);
    });

    it('tells fill from track in grey', async () => {
      expect(await fillWithTrack(place, theme)).to.be.at.least(3);
    });
  });
}

const canForce = navigator.userAgent.includes('Chrome');

/** Only Chromium can be made to force its colors. */
async function forceColors(forcedColors: 'active' | 'none'): Promise<boolean> {
  if (canForce) await emulateMedia({ forcedColors });
  return matchMedia('(forced-colors: active)').matches;
}

/** The rules that an element's own styles have for forced colors. */
const forcedRules = (root: ShadowRoot) =>
  root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'))
    .map(({ cssText }) => cssText.toLowerCase())
    .join();

describe('forced colors', () => {
  let isForced: boolean;
  before(async () => {
    isForced = await forceColors('active');
    expect(isForced).to.equal(canForce);
  });
  after(() => forceColors('none'));

  const system = (name: string) => {
    const probe = mount<HTMLElement>(`<i style="color: ${name}; forced-color-adjust: none">x</i>`);
    return getComputedStyle(probe).color;
  };

  for (const variant of ['bar', 'ring']) {
    it(`keep empty, partial, full and unknown apart in a ${variant}`, async () => {
      const roots = await Promise.all([1, 2, 3, 4].map((goal) => show(badge(variant, goal), plan)));
      const fills = roots.map((root) => root.querySelector(`.${variant} [part~=fill]`));
      expect(fills.map(Boolean)).to.deep.equal([false, true, true, false]);
      const lengths = fills.map((fill) => fill?.getAttribute(variant === 'bar' ? 'width' : 'd'));
      expect(new Set(lengths.slice(1, 3)).size).to.equal(2);
      const tracks = roots.map((root) => getComputedStyle(root.querySelector('.track')!));
      expect(tracks.map(({ strokeDasharray }) => strokeDasharray !== 'none')).to.deep.equal([
        false,
        false,
        false,
        true,
      ]);
      if (!isForced) {
        expect(forcedRules(roots[0]!))
          .to.include('[part~=fill]')
          .and.include('.track')
          .and.include('canvastext');
        return;
      }
      for (const fill of [fills[1]!, fills[2]!]) {
        expect(getComputedStyle(fill).fill).to.equal(system('CanvasText'));
      }
      for (const track of tracks) {
        expect(track.stroke).to.equal(system('CanvasText'));
        expect(['none', system('Canvas')]).to.include(track.fill);
      }
    });
  }

  it('show segments, icons and lines in the colour of words', async () => {
    const roots = await Promise.all([
      show(`<library-progress-summary></library-progress-summary>`, plan),
      show('<library-indicator goal="1"></library-indicator>', visits),
    ]);
    if (!isForced) {
      for (const root of roots) expect(forcedRules(root)).to.include('canvastext');
      return;
    }
    const colors = [
      ...[...roots[0]!.querySelectorAll('.segment, .icon, [part~=fill]')].map(
        (one) => getComputedStyle(one).fill,
      ),
      ...[...roots[1]!.querySelectorAll('[part~=plot] :is(line, polyline)')].map(
        (one) => getComputedStyle(one).stroke,
      ),
    ];
    expect(colors.length).to.be.above(10);
    expect(new Set(colors)).to.deep.equal(new Set([system('CanvasText')]));
  });
});
