import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { loadLanguage } from '../../src/locale/load-language.js';
import { createFormats } from '../../src/locale/formats.js';
import { mount } from '../support/mount.js';

const languages = 'en en-HK ar de es fr he hi ja ko pt zh-Hans zh-Hant'.split(' ');

const measured = {
  name: 'Opened',
  unit: '%',
  baseline: 12.5,
  target: 80,
  measurements: [
    { date: '2024-01-01', actual: 12.5 },
    { date: '2025-01-01', actual: 38 },
  ],
};

const plan = {
  version: 1,
  period: { start: '2024', end: '2026' },
  computeStatus: true,
  goals: [
    { name: 'First', progress: 58, indicators: [measured] },
    { name: 'Second', indicators: [measured] },
  ],
};

const labels = ['title', 'aria-label', 'aria-valuetext'];

/** The visible and the accessible text of an element. */
function textsOf(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll('*')];
  return elements.flatMap((element) => [
    ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
    ...labels.map((name) => element.getAttribute(name) ?? ''),
  ]);
}

describe('all percentages have the same format', () => {
  for (const lang of languages) {
    it(`in ${lang}`, async () => {
      await loadLanguage(lang);
      const place = mount(
        `<div lang="${lang}"><library-goals></library-goals><library-progress-badge goal="1"></library-progress-badge><library-indicator goal="1" indicator="1"></library-indicator></div>`,
      );
      const elements = [...place.children] as LibraryGoals[];
      for (const element of elements) {
        element.asOf = '2025-06-01';
        element.plan = plan;
      }
      const texts = () => elements.flatMap((element) => textsOf(element.shadowRoot!));
      for (const element of elements) await element.updateComplete;
      const { percent } = createFormats(lang);
      const text = texts().join('\n');
      expect(text).to.include(percent(58)).and.include(percent(38)).and.include(percent(12.5));
      const known = [percent(1), percent(12.5)].map((sample) => sample.replace(/[\d.,]+/, ''));
      expect(new Set(known)).to.have.property('size', 1);
      // The sign of everything that looks like a percentage.
      const written = text.match(
        /[\u200e\u200f\u061c]?[\d.,]+[\s\u00a0\u202f\u200e\u200f\u061c]*(?:[%٪]|per ?cent|pour cent|Prozent|प्रतिशत|por ciento|por cento|퍼센트|パーセント|אחוז)[\u200e\u200f\u061c]*/g,
      );
      for (const found of written ?? []) {
        expect(found.replace(/[\d.,]+/, '')).to.equal(known[0]);
      }
    });
  }
});
