import { expect } from 'chai';
import { until } from '../support/mount.js';
import { addFrame, bundle, drawn, openPage, type Page, script } from './frame.js';

const feed = '/dist/example-library.json';
const timeline = `<library-timeline lang="en" src="${feed}"></library-timeline>`;
const badge = `<library-progress-badge lang="en" goal="1" src="${feed}"></library-progress-badge>`;

/** The files of a folder of dist/ that a page has loaded. */
const loaded = ({ performance }: Page, folder = 'library-goals') =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith(`/dist/${folder}/`))
    .map((path) => /([a-z]+)-[\w-]+\.js$/.exec(path)![1])
    .sort();

const part = (page: Page, tag: string, name: string) =>
  page.document.querySelector(tag)?.shadowRoot?.querySelector(`[part~="${name}"]`);

describe('the parts of the bundle', () => {
  it('are not loaded by a page that doesn’t need them', async () => {
    const page = await openPage(
      script(),
      `<library-goals lang="en" src="${feed}"></library-goals>`,
    );
    await drawn(page);
    expect(loaded(page)).to.deep.equal([]);
  });

  it('are loaded for the elements that need them, and drawn with their styles', async () => {
    const page = await openPage(script(), timeline + badge);
    await until(() => part(page, 'library-timeline', 'timeline'));
    await until(() => part(page, 'library-progress-badge', 'badge'));
    expect(loaded(page)).to.deep.equal(['badge', 'timeline']);
    const { adoptedStyleSheets } = page.document.querySelector('library-timeline')!.shadowRoot!;
    const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    expect(rules.some(({ cssText }) => cssText.includes('.timeline'))).to.equal(true);
    expect(page.notes.faults.concat(page.notes.warnings)).to.deep.equal([]);
  });

  it('are loaded when a chart is opened', async () => {
    const tag = `<library-goal lang="en" goal="1" open src="${feed}"></library-goal>`;
    const page = await openPage(script(), tag);
    await until(() => part(page, 'library-goal', 'plot'));
    expect(loaded(page)).to.deep.equal(['charts']);
    const plot = part(page, 'library-goal', 'plot')!;
    expect(plot.getBoundingClientRect().height).to.be.above(100);
  });

  it('are not loaded for an element with loading="lazy" before a reader comes near', async () => {
    const below = `<p style="height: 9000px"></p>${timeline.replace(' lang', ' loading="lazy" lang')}`;
    const page = await openPage(script(), badge + below);
    await until(() => part(page, 'library-progress-badge', 'badge'));
    expect(loaded(page)).to.deep.equal(['badge']);
    page.document.querySelector('library-timeline')!.scrollIntoView();
    await until(() => part(page, 'library-timeline', 'timeline'));
    expect(loaded(page)).to.deep.equal(['badge', 'timeline']);
  });

  for (const query of ['?ver=6.8', '?v=1#top']) {
    it(`work with a script whose address ends in ${query}, which is evaluated once`, async () => {
      const page = await openPage(script(bundle + query), timeline);
      await until(() => part(page, 'library-timeline', 'timeline'));
      expect(page.notes.defined.filter((tag) => tag === 'library-goals')).to.have.length(1);
      expect(page.notes.faults.concat(page.notes.warnings)).to.deep.equal([]);
    });
  }

  it('are loaded and drawn under a strict policy', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none';
      script-src 'nonce-abc' 'strict-dynamic'; style-src 'none'; connect-src ${location.origin};
      require-trusted-types-for 'script'">`;
    const page = await openPage(policy + script().replace('<script', '$& nonce="abc"'), timeline);
    await until(() => part(page, 'library-timeline', 'timeline'));
    expect(loaded(page)).to.deep.equal(['timeline']);
    expect(page.notes.faults.concat(page.notes.warnings)).to.deep.equal([]);
  });

  it('are loaded once if the folder’s script and the single file are on one page', async () => {
    const both = script() + script('/dist/library-goals.all.js');
    const page = await openPage(both, timeline);
    await until(() => part(page, 'library-timeline', 'timeline'));
    expect(loaded(page)).to.deep.equal(['timeline']);
    expect(page.notes.faults).to.deep.equal([]);
  });

  it('that can’t be loaded are named in the console, and the rest is drawn', async () => {
    const code = await (await fetch(bundle)).text();
    const copy = URL.createObjectURL(
      new Blob([code.replaceAll('./library-goals/', '/dist/no-such-folder/')], {
        type: 'text/javascript',
      }),
    );
    const mission = `<library-mission lang="en" src="${feed}"></library-mission>`;
    const page = await openPage(script(copy), mission + timeline);
    await until(() => page.notes.warnings.length);
    expect(page.notes.warnings).to.have.length(1);
    expect(page.notes.warnings[0]).to.include('"timeline"').and.include('Copy the folder');
    await until(() => part(page, 'library-mission', 'mission'));
    URL.revokeObjectURL(copy);
  });

  describe('with hashes in an import map', () => {
    const mission = `<library-mission lang="en" src="${feed}"></library-mission>`;
    /** An import map for all parts, with their hashes as `change` returns them. */
    const importMap = async (change: (hash: string) => string) => {
      const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
      const parts = Object.entries(hashes).filter(([file]) => file.startsWith('library-goals/'));
      const integrity = parts.map(([file, hash]) => [`/dist/${file}`, change(hash)]);
      return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(integrity) })}</script>`;
    };

    it('are loaded if they are unchanged', async () => {
      const page = await openPage((await importMap((hash) => hash)) + script(), timeline);
      await until(() => part(page, 'library-timeline', 'timeline'));
      expect(page.notes.faults.concat(page.notes.warnings)).to.deep.equal([]);
    });

    it('are not run if they have been changed', async () => {
      const map = await importMap((hash) => hash.replace(/.{8}$/, 'AAAAAAAA'));
      const page = await openPage(map + script(), mission + timeline);
      await until(() => part(page, 'library-mission', 'mission'));
      await until(() => page.notes.warnings.length);
      expect(page.notes.warnings[0]).to.include('"timeline"').and.include('could not be loaded');
      expect(part(page, 'library-timeline', 'timeline')).to.equal(null);
    });
  });

  it('are in the single file, which loads nothing', async () => {
    const page = await openPage(script('/dist/library-goals.all.js'), timeline + badge);
    await until(() => part(page, 'library-timeline', 'timeline'));
    await until(() => part(page, 'library-progress-badge', 'badge'));
    expect(loaded(page)).to.deep.equal([]);
    expect(page.notes.faults.concat(page.notes.warnings)).to.deep.equal([]);
  });

  it('keep their styles when an element moves to another document', async () => {
    const page = await openPage(script(), timeline);
    await until(() => part(page, 'library-timeline', 'timeline'));
    const element = page.document.querySelector('library-timeline')!;
    const before = element.shadowRoot!.adoptedStyleSheets.length;
    addFrame().contentDocument!.body.append(element);
    const sheets = element.shadowRoot!.adoptedStyleSheets;
    expect(sheets).to.have.length(before);
    const rules = sheets.flatMap(({ cssRules }) => [...cssRules]);
    expect(rules.some(({ cssText }) => cssText.includes('.timeline'))).to.equal(true);
  });
});
