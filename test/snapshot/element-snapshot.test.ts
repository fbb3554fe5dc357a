import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import { parsePlan } from '../../src/plan/parse-plan.js';
import { snapshotTags, type SnapshotTag } from '../../src/snapshot/element-snapshot.js';
import { renderSnapshot, snapshotStyleHash } from '../../src/snapshot/snapshot.js';

const asOf = '2026-10-01';

/** Browsers and Node have different formats of months in Chinese and Arabic, and different spaces in ranges. */
const withoutFormats = (text: string) =>
  text
    .replace(/(\d{4})年(\d+)月/g, '$1/$2')
    .replace(/،(?= \d{4})/g, '')
    .replace(/[\u2009\u202f]/g, ' ');

/** The snapshot of a sample as Node writes it, and as this browser does. */
async function both(sample: string, tag: SnapshotTag, language: string, more = {}) {
  const asked = new URLSearchParams({ tag, language, asOf, ...more });
  const answer = await fetch(`/snapshot/${sample}?${asked}`);
  const { plan } = parsePlan(await (await fetch(`/samples/${sample}.json`)).json(), {
    base: answer.url,
  });
  const here = await renderSnapshot(plan!, { tag, language, asOf, attributes: more });
  return { here, there: await answer.text(), hash: answer.headers.get('style-hash') };
}

function expectSame(given: string, wanted: string) {
  const [here, there] = [withoutFormats(given), withoutFormats(wanted)];
  const at = [...here].findIndex((character, i) => character !== there[i]);
  const part = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  if (here !== there) expect(part(here)).to.equal(part(there));
}

describe('a snapshot that is made in a browser', function () {
  this.timeout(30_000);

  for (const tag of snapshotTags) {
    it(`is the same as Node’s, though <${tag}> is registered: example-library`, async () => {
      const { here, there, hash } = await both('example-library', tag, 'en', {
        goal: '1',
        src: 'plan.json',
      });
      expectSame(here, there);
      expect(await snapshotStyleHash(here)).to.equal(hash);
    });
  }

  for (const sample of ['hkust-library', 'example-library', 'consortium-plan']) {
    for (const layout of ['list', 'cards', 'accordion', 'table']) {
      for (const language of ['en', 'zh-Hant', 'ar']) {
        it(`is the same as Node’s: ${sample} in ${language} as ${layout}`, async () => {
          const { here, there } = await both(sample, 'library-goals', language, { layout });
          expectSame(here, there);
        });
      }
    }
  }

  it('leaves the elements of the page as they are', async () => {
    const tags = document.querySelectorAll('*').length;
    await both('example-library', 'library-goals', 'en');
    expect(document.querySelectorAll('*')).to.have.length(tags);
    expect(document.createElement('library-goals').constructor).to.equal(
      customElements.get('library-goals'),
    );
  });
});
