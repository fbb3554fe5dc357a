import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { lazyLanguages } from '../../src/locale/lazy-languages.js';
import { patience } from '../../src/controllers/language-controller.js';
import { mount, textOf, until, warningsOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

const goals = (attributes = '', parent?: Node) => {
  const element = mount<PlanElement>(`<library-goals ${attributes}></library-goals>`, parent);
  element.plan = smallPlan();
  return element;
};
const spoken = (element: Element) =>
  element.shadowRoot!.querySelector('.library')?.getAttribute('lang') ?? '';
const speaks = (element: Element, language: string) => until(() => spoken(element) === language);
/** What a mutation brings about has happened once a task has passed. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the language of an element on the page', () => {
  const { documentElement } = document;
  const own = documentElement.lang;
  beforeEach(() => (documentElement.lang = 'en'));
  afterEach(() => (documentElement.lang = own));

  it('follows <html lang> where it is inherited, and nowhere else', async () => {
    const inheriting = goals();
    const fixed = goals('lang="zh-Hant"');
    const within = mount<HTMLElement>('<div lang="zh-Hans"></div>');
    const inner = goals('', within);
    await speaks(inheriting, 'en');
    documentElement.lang = 'zh-HK';
    await speaks(inheriting, 'zh-Hant');
    documentElement.lang = 'fr';
    await speaks(inheriting, 'fr');
    expect(textOf(inheriting)).to.include('Objectifs');
    expect([spoken(fixed), spoken(inner)]).to.deep.equal(['zh-Hant', 'zh-Hans']);
  });

  it('follows its own lang and that of an ancestor', async () => {
    const within = mount<HTMLElement>('<div><p></p></div>');
    const element = goals('', within.firstElementChild!);
    await speaks(element, 'en');
    within.lang = 'zh-TW';
    await speaks(element, 'zh-Hant');
    element.lang = 'zh-CN';
    await speaks(element, 'zh-Hans');
    element.removeAttribute('lang');
    await speaks(element, 'zh-Hant');
    within.removeAttribute('lang');
    await speaks(element, 'en');
  });

  it('follows the hosts of the shadow roots around it', async () => {
    const host = mount<HTMLElement>('<div></div>');
    const inner = document.createElement('section');
    host.attachShadow({ mode: 'open' }).append(inner);
    const element = goals('', inner.attachShadow({ mode: 'closed' }));
    await speaks(element, 'en');
    host.lang = 'zh-Hant';
    await speaks(element, 'zh-Hant');
    inner.lang = 'zh-Hans';
    await speaks(element, 'zh-Hans');
    host.lang = 'de';
    await turn();
    expect(spoken(element)).to.equal('zh-Hans');
  });

  it('is that of the place it is moved to, and of no place it has left', async () => {
    const [there, here] = ['zh-Hant', 'zh-Hans'].map((lang) =>
      mount<HTMLElement>(`<div lang="${lang}"></div>`),
    ) as [HTMLElement, HTMLElement];
    const element = goals('', there);
    await speaks(element, 'zh-Hant');
    here.append(element);
    await speaks(element, 'zh-Hans');
    there.lang = 'en';
    await turn();
    expect(spoken(element)).to.equal('zh-Hans');
    element.remove();
    here.lang = 'zh-Hant';
    await turn();
    expect(spoken(element)).to.equal('zh-Hans');
    here.append(element);
    await speaks(element, 'zh-Hant');
  });

  it('is that of another document that it is adopted into, through shadow roots there', async () => {
    const frame = mount<HTMLIFrameElement>('<iframe title="Another document"></iframe>');
    const other = frame.contentDocument!;
    const host = other.createElement('div');
    host.lang = 'zh-Hant';
    other.body.append(host);
    const element = goals();
    await speaks(element, 'en');
    host.attachShadow({ mode: 'open' }).append(element);
    await speaks(element, 'zh-Hant');
    host.lang = 'zh-Hans';
    await speaks(element, 'zh-Hans');
    host.removeAttribute('lang');
    other.documentElement.lang = 'zh-TW';
    await speaks(element, 'zh-Hant');
  });

  it('draws nothing anew where another’s language changes', async () => {
    const element = goals('lang="en"');
    await element.updateComplete;
    const updates: unknown[] = [];
    element.addController({ hostUpdate: () => updates.push(1) });
    documentElement.lang = 'fr';
    await turn();
    await element.updateComplete;
    expect(updates).to.have.length(0);
  });

  it('ends in the latest of several, whatever is loaded last', async () => {
    const element = goals();
    element.lang = 'de';
    await turn();
    element.lang = 'es';
    element.lang = 'pt-BR';
    await speaks(element, 'pt');
    element.lang = 'de';
    element.lang = 'zh-Hant';
    await speaks(element, 'zh-Hant');
    await turn();
    expect(spoken(element)).to.equal('zh-Hant');
  });

  it('marks the feed’s words in it as what they are', async () => {
    const element = goals('lang="zh-Hant-HK"');
    await speaks(element, 'zh-Hant');
    const root = element.shadowRoot!;
    expect(textOf(element)).to.include('願景');
    const texts = [...root.querySelectorAll('.vision bdi, .goal-description bdi')];
    expect(texts).to.have.length.above(0);
    for (const text of texts) expect(text.closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });
});

describe('the look of a script', () => {
  it('is never slanted, and breaks lines by its own rules', async () => {
    const within = mount<HTMLElement>('<div style="font-style: italic"></div>');
    const [english, chinese, korean] = ['en', 'zh-Hant', 'ko'].map((lang) =>
      goals(`lang="${lang}"`, within),
    ) as [PlanElement, PlanElement, PlanElement];
    await speaks(korean, 'ko');
    const styleOf = (element: PlanElement) =>
      getComputedStyle(element.shadowRoot!.querySelector('.vision h2, .vision h3')!);
    expect(styleOf(english).fontStyle).to.equal('italic');
    expect(styleOf(chinese).fontStyle).to.equal('normal');
    expect(styleOf(chinese).lineBreak).to.equal('strict');
    expect(styleOf(korean).wordBreak).to.equal('keep-all');
    // English words within a Chinese page keep English rules.
    const text = chinese.shadowRoot!.querySelector('.vision .statement bdi')!;
    expect(text.closest('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(getComputedStyle(text).lineBreak).to.equal('auto');
  });
});

describe('words that are on their way', () => {
  const languages = lazyLanguages as Map<string, () => Promise<unknown>>;
  afterEach(() => ['tlh', 'tpi', 'tok', 'vo'].forEach((language) => languages.delete(language)));

  it('leave the fallback until they are there', async () => {
    let arrive!: (module: unknown) => void;
    languages.set('tlh', () => new Promise((resolve) => (arrive = resolve)));
    const element = mount<PlanElement>('<library-goals lang="tlh"><p>As PDF</p></library-goals>');
    element.plan = smallPlan();
    await element.updateComplete;
    expect(spoken(element)).to.equal('');
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    arrive({ templates: { vision: 'leghlaHwI’' } });
    await speaks(element, 'tlh');
    expect(textOf(element)).to.include('leghlaHwI’').and.include('Mission');
  });

  it('are loaded once for all who need them', async () => {
    let loads = 0;
    languages.set('tok', async () => {
      loads += 1;
      return { templates: {} };
    });
    const elements = Array.from({ length: 20 }, () => goals('lang="tok"'));
    for (const element of elements) await speaks(element, 'tok');
    expect(loads).to.equal(1);
  });

  it('are English ones where they can’t be loaded, with one warning', async () => {
    languages.set('tpi', () => Promise.reject(new TypeError('not there')));
    const said = await warningsOf(async () => {
      const elements = [goals('lang="tpi"'), goals('lang="tpi"')];
      for (const element of elements) await speaks(element, 'en');
      expect(textOf(elements[0]!)).to.include('Strategic Goal 1');
      expect(goals('lang="tpi"').isConnected).to.equal(true);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('locales/tpi.js');
  });

  it('are English ones where loading fails at once', async () => {
    languages.set('ia', () => {
      throw new TypeError('not allowed');
    });
    await warningsOf(async () => speaks(goals('lang="ia"'), 'en'));
  });

  it('are English ones after a while, and change when they come after all', async () => {
    let arrive!: (module: unknown) => void;
    languages.set('vo', () => new Promise((resolve) => (arrive = resolve)));
    const own = globalThis.setTimeout;
    const waiting: (() => void)[] = [];
    globalThis.setTimeout = ((callback: () => void, delay: number, ...rest: unknown[]) =>
      delay === patience
        ? waiting.push(callback)
        : own(callback, delay, ...rest)) as unknown as typeof setTimeout;
    try {
      const element = goals('lang="vo"');
      await element.updateComplete;
      expect(spoken(element)).to.equal('');
      expect(waiting).to.have.length(1);
      waiting[0]!();
      await speaks(element, 'en');
      arrive({ templates: { vision: 'Logam' } });
      await speaks(element, 'vo');
      expect(textOf(element)).to.include('Logam');
    } finally {
      globalThis.setTimeout = own;
    }
  });
});
