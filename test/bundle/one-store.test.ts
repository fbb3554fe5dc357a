import { expect } from 'chai';
import { servedFeed, untilCount } from '../feed/served-feeds.js';
import { bundle, drawn, openPage, script } from './frame.js';

const badge = '/dist/library-progress-badge.js';

/** Properties that Lit adds to the window. */
const ofLit = /^(lit|reactiveElement)/;

describe('two bundles of one version on one page', () => {
  for (const [name, scripts] of [
    ['the small one first', [badge, bundle]],
    ['the small one last', [bundle, badge]],
    ['one of them under two addresses', [badge, `${badge}?v=1`, bundle]],
  ] as const) {
    it(`request a feed once, and add nothing else to the window: ${name}`, async () => {
      const { url, count } = servedFeed('plan');
      const page = await openPage(
        `<script>var before = Reflect.ownKeys(window);</script>${scripts.map((src) => script(src)).join('')}`,
        `<library-progress-badge src="${url}"></library-progress-badge>
        <library-goals src="${url}"></library-goals>`,
      );
      const { before } = page as unknown as { before: PropertyKey[] };
      await drawn(page);
      await drawn(page, 'library-progress-badge');
      expect((await count()).requests).to.equal(1);
      const added = Reflect.ownKeys(page).filter(
        (key) => !before.includes(key) && !(typeof key === 'string' && ofLit.test(key)),
      );
      expect(added.map(String)).to.have.length(1);
      expect(String(added[0])).to.match(/^Symbol\(library-goals \d+\.\d+\.\d+ feeds\)$/);
      expect(page.notes.faults).to.deep.equal([]);
    });
  }

  it('of two versions share nothing', async () => {
    const code = await (await fetch(badge)).text();
    const other = code.replace(/library-goals \d+\.\d+\.\d+ feeds/, 'library-goals 999.0.0 feeds');
    expect(other).not.to.equal(code);
    const address = URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
    const { url, count } = servedFeed('plan');
    const page = await openPage(
      script(address) + script(),
      `<library-progress-badge src="${url}"></library-progress-badge>
      <library-goals src="${url}"></library-goals>`,
    );
    await drawn(page);
    await untilCount(count, ({ requests }) => requests === 2);
    URL.revokeObjectURL(address);
  });
});
