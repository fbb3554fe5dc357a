import { expect } from 'chai';
import { until } from '../support/mount.js';
import { bundle, drawn, openPage, type Page, script } from './frame.js';

const feed = '/dist/example-library.json';
const tag = (attributes: string) => `<library-goals src="${feed}" ${attributes}></library-goals>`;
const heading = {
  en: 'Strategic Goals',
  'zh-Hant': '策略目標',
  'zh-Hans': '战略目标',
  ar: 'الأهداف الاستراتيجية',
  fr: 'Objectifs stratégiques',
} as const;

const rootOf = (page: Page, id: string) => page.document.getElementById(id)!.shadowRoot!;
const text = (root: ParentNode, selector: string) =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
/** The language in which a plan is drawn; undefined before that. */
const languageOf = (root: ParentNode) =>
  root.querySelector('[part~=goal]')?.closest('[part~=base]')?.getAttribute('lang');

describe('the languages of the bundle', () => {
  it('can be mixed on one page', async () => {
    const ids = ['en', 'zh-Hant', 'zh-Hans', 'ar'] as const;
    const page = await openPage(script(), ids.map((id) => tag(`id="${id}" lang="${id}"`)).join(''));
    for (const id of ids) {
      await until(() => languageOf(rootOf(page, id)) === id);
      const root = rootOf(page, id);
      expect(root.textContent).to.include(heading[id]);
      const direction = root.querySelector('[part~=base]')!.getAttribute('dir');
      expect(direction).to.equal(id === 'ar' ? 'rtl' : 'ltr');
      const name = root.querySelector('[part~=goal] [part~=goal-name] bdi')!;
      expect(page.getComputedStyle(name).direction).to.equal('ltr');
    }
    const english = 'Open scholarship by default';
    expect(text(rootOf(page, 'en'), '[part~=goal] [part~=goal-name]')).to.equal(english);
    expect(text(rootOf(page, 'zh-Hant'), '[part~=goal] [part~=goal-name]')).to.equal(
      '以開放學術為常態',
    );
    expect(text(rootOf(page, 'zh-Hans'), '[part~=goal] [part~=goal-name]')).to.equal(
      '以开放学术为常态',
    );
    // This feed has no Arabic text, so its English text is marked.
    expect(text(rootOf(page, 'ar'), '[part~=goal] [part~=goal-name]')).to.equal(english);
    const marked = rootOf(page, 'ar')
      .querySelector('[part~=goal] [part~=goal-name] bdi')!
      .closest('[lang]')!;
    expect(marked.getAttribute('lang')).to.equal('en');
    expect(page.notes.faults).to.deep.equal([]);
    expect(page.notes.warnings).to.deep.equal([]);
  });

  const addresses = [
    ['its own name', bundle],
    ['a query', `${bundle}?v=1.2.3`],
    ['a name that a CMS gave it', '/renamed/widget-1a2b3c.js'],
  ] as const;
  for (const [name, address] of addresses) {
    it(`are loaded from the folder of a script at ${name}`, async () => {
      const page = await openPage(script(address), tag('lang="fr"'));
      const root = await drawn(page);
      expect(languageOf(root)).to.equal('fr');
      expect(root.textContent).to.include(heading.fr);
      const loaded = page.performance
        .getEntriesByType('resource')
        .map(({ name: url }) => new URL(url).pathname)
        .filter((path) => path.endsWith('.js'));
      const folder = new URL(address, location.origin).pathname.replace(/[^/]+$/, '');
      expect(loaded).to.include(`${folder}locales/fr.js`);
      // One script and one language: nothing is loaded twice.
      expect(page.notes.defined).to.deep.equal([...new Set(page.notes.defined)]);
      expect(page.notes.warnings).to.deep.equal([]);
    });
  }

  it('are replaced by English, with one warning, if their files do not exist', async () => {
    const page = await openPage(
      script('/alone/library-goals.js'),
      tag('lang="fr" id="a"') + tag('lang="fr-CA" id="b"') + tag('lang="en-HK" id="c"'),
    );
    await until(() => ['a', 'b', 'c'].every((id) => languageOf(rootOf(page, id))));
    expect(languageOf(rootOf(page, 'a'))).to.equal('en');
    expect(text(rootOf(page, 'b'), '[part~=base]')).to.include(heading.en);
    expect(page.notes.warnings).to.have.length(1);
    expect(page.notes.warnings[0]).to.include('locales/fr.js').and.include('English');
  });

  it('need no files for English and Chinese if the script is in one file', async () => {
    const ids = ['en', 'zh-Hant', 'zh-Hans'];
    const page = await openPage(
      script('/alone/library-goals.all.js'),
      ids.map((id) => tag(`id="${id}" lang="${id}"`)).join(''),
    );
    await until(() => ids.every((id) => languageOf(rootOf(page, id)) === id));
    expect(page.notes.warnings).to.deep.equal([]);
  });
});
