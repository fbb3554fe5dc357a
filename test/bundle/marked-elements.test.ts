import { expect } from 'chai';
import { until } from '../support/mount.js';
import { bundle, drawn, openPage, script } from './frame.js';

const badge = '/dist/library-progress-badge.js';
const feed = '../../dist/hkust-library.json';

for (const [name, scripts] of [
  ['one script', [bundle]],
  ['the same script twice', [bundle, `${bundle}?2`]],
  ['both bundles, the small one first', [badge, bundle]],
  ['both bundles, the small one last', [bundle, badge]],
] as const) {
  it(`marked elements are drawn once with ${name}`, async () => {
    const page = await openPage(
      scripts.map((src) => script(src)).join(''),
      `<div data-library-goals data-src="${feed}" data-layout="cards"><p>Fallback.</p></div>
      <p>Done: <span data-library-progress-badge data-src="${feed}"></span></p>`,
    );
    await drawn(page);
    await drawn(page, 'library-progress-badge');
    const { document } = page;
    document.body.insertAdjacentHTML(
      'beforeend',
      `<section><p data-library-vision data-src="${feed}"></p></section>`,
    );
    await drawn(page, 'library-vision');
    for (const tag of ['library-goals', 'library-progress-badge', 'library-vision']) {
      expect(document.querySelectorAll(tag), tag).to.have.length(1);
    }
    expect(document.querySelector('library-goals')!.getAttribute('layout')).to.equal('cards');
    expect(page.notes.faults).to.deep.equal([]);
  });
}

it('the small script draws marked badges and leaves the others to the large one', async () => {
  const page = await openPage(
    script(badge),
    `<div data-library-vision data-src="${feed}"><p>Fallback.</p></div>
    <span data-library-progress-badge data-src="${feed}"></span>`,
  );
  await until(() => page.document.querySelector('library-progress-badge'));
  expect(page.document.querySelector('[data-library-vision]')!.innerHTML).to.equal(
    '<p>Fallback.</p>',
  );
});
