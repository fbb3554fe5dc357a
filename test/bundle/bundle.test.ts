import { expect } from 'chai';
import {
  bundle,
  drawn,
  feed,
  openPage,
  type Page,
  parseInPieces,
  readingOf,
  script,
} from './frame.js';

const title = 'HKUST Library Vision, Mission and Goals';
const tag = `<library-goals src="${feed}"></library-goals>`;
const plan = `<script type="application/json">${JSON.stringify({
  version: 1,
  title,
  goals: [1, 2].map((number) => ({ description: `The goal number ${number}.` })),
})}</script>`;

/** Expects that the plan is drawn once, without errors. */
async function expectOnce(page: Page, goals = 10): Promise<void> {
  const root = await drawn(page);
  expect(page.notes.faults).to.deep.equal([]);
  expect(page.notes.defined).to.deep.equal([...new Set(page.notes.defined)]);
  expect(page.notes.defined).to.include('library-goals').and.include('library-plan');
  expect(root.querySelectorAll('[part~=base]')).to.have.length(1);
  expect(root.querySelectorAll('[part~=goal]')).to.have.length(goals);
  expect(readingOf(page).split(title)).to.have.length(2);
}

/** A condition that is true after some tasks. */
const turns = (count: number) => () => (count -= 1) < 0;

/** Waits for all scripts of a page. */
const settled = (page: Page) => new Promise((resolve) => page.setTimeout(resolve));

/** Another version of the script, at another address. */
async function otherVersion(): Promise<string> {
  const code = await (await fetch(bundle)).text();
  expect(code).to.match(/^\/\*! library-goals \S+ /);
  const other = code.replace(/^\/\*! library-goals \S+ /, '/*! library-goals 999.0.0 ');
  return URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
}

describe('the bundle', () => {
  const orders: readonly (readonly [name: string, head: string, body: string])[] = [
    ['before the markup', script(), tag],
    ['after the markup', '', tag + script()],
    ['twice under one address', script() + script(), tag],
    ['before and after the markup', script(), tag + script()],
    ['under two addresses', script() + script(`${bundle}?v=1`), tag],
    ['under two addresses, around the markup', script(), tag + script(`${bundle}?v=1`)],
  ];
  for (const [name, head, body] of orders) {
    it(`draws the plan once: ${name}`, async () => {
      const page = await openPage(head, body);
      await expectOnce(page);
      await settled(page);
      await expectOnce(page);
    });
  }

  for (const isFirst of [true, false]) {
    it(`registers tags only if it is the first of two versions: ${isFirst ? 'this' : 'the other'}`, async () => {
      const other = await otherVersion();
      const both = [script(), script(other)];
      const page = await openPage((isFirst ? both : both.reverse()).join(''), tag);
      await expectOnce(page);
      // The second one warns once, or for each tag.
      expect(page.notes.warnings.join('\n')).to.match(/Load the script once/);
      URL.revokeObjectURL(other);
    });
  }

  it('provides the plan of one version to an element of another', async () => {
    const other = await otherVersion();
    const page = await openPage(
      script() + script(other),
      `<library-plan src="${feed}"><library-vision></library-vision></library-plan>`,
    );
    await drawn(page, 'library-vision');
    expect(readingOf(page)).to.match(/^Vision To provide an effective/);
    expect(page.notes.faults).to.deep.equal([]);
    URL.revokeObjectURL(other);
  });

  it('draws an element that is parsed in parts after it was defined', async () => {
    const half = Math.floor(plan.length / 2);
    const page = await parseInPieces([
      [
        `<script type="module" async src="${bundle}"></script>`,
        ({ customElements }) => customElements.get('library-indicator'),
      ],
      ['</head><body><library-goals>', ({ document }) => document.querySelector('library-goals')],
      [plan.slice(0, half), turns(3)],
      [plan.slice(half), () => true],
      ['</library-goals><p>The rest of the page.</p></body></html>', () => true],
    ]);
    await expectOnce(page, 2);
    expect(page.notes.warnings).to.deep.equal([]);
  });

  it('draws an element that is parsed before the script is loaded', async () => {
    const page = await parseInPieces([
      [`</head><body><library-goals>${plan}</library-goals>`, () => true],
      [script(), () => true],
    ]);
    await expectOnce(page, 2);
  });

  it('draws an element that is created by a script before or after the bundle', async () => {
    const make = `<script>
      const early = document.createElement('library-goals');
      early.setAttribute('src', '${feed}');
      document.currentScript.after(early);
    </script>`;
    const page = await openPage('', make + script());
    await expectOnce(page);
    const late = page.document.createElement('library-goals');
    late.setAttribute('src', feed);
    page.document.querySelector('library-goals')!.replaceWith(late);
    await expectOnce(page);
  });

  it('shows the fallback content if the feed does not exist', async () => {
    const page = await openPage(
      script(),
      '<library-goals src="no-such-feed.json"><p>The plan as PDF</p></library-goals>',
    );
    const element = page.document.querySelector('library-goals')!;
    await new Promise((resolve) => element.addEventListener('library-error', resolve));
    expect(readingOf(page)).to.equal('The plan as PDF');
    expect(page.notes.faults).to.deep.equal([]);
    expect(page.notes.warnings).to.have.length(1);
    expect(page.notes.warnings[0]).to.include('404').and.include('no-such-feed.json');
  });
});
