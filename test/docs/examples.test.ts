import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryElement } from '../../src/elements/library-element.js';
import { parsePlan } from '../../src/plan/parse-plan.js';
import { mount, textOf, until, warningsOf } from '../support/mount.js';

/** The code blocks of a document in one language. */
async function blocks(file: string, language: string): Promise<string[]> {
  const text = await (await fetch(`/${file}`)).text();
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code!);
}

for (const file of ['README.md', 'docs/feed.md']) {
  it(`the examples in ${file} are valid feeds`, async () => {
    const feeds = (await blocks(file, 'json')).map((code) => JSON.parse(code) as object);
    const plans = feeds.filter((feed) => 'goals' in feed);
    expect(plans).not.to.have.length(0);
    for (const plan of plans) {
      expect(parsePlan(plan, { base: location.href }).issues).to.deep.equal([]);
    }
  });
}

describe('the examples in the README', () => {
  it('are pages that show their plans', async () => {
    const pages = (await blocks('README.md', 'html')).filter((code) => code.includes('<library-'));
    expect(pages).not.to.have.length(0);
    for (const page of pages) {
      const place = mount(
        `<div>${page.replace(/ src="[^"]*\.json"/g, ' src="/samples/hkust-library.json"')}</div>`,
      );
      const warnings = await warningsOf(async () => {
        for (const element of place.querySelectorAll<LibraryElement>(
          '[src$=json], :has(> script)',
        )) {
          await until(() => element.matches(':state(ready)'));
          expect(textOf(element)).not.to.equal('');
        }
      });
      expect(warnings).to.deep.equal([]);
    }
  });
});
