import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { lazyLanguages } from '../../src/locale/lazy-languages.js';
import { languageTimeoutMs } from '../../src/controllers/language-controller.js';
import { mount, textOf, until, warningsOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

const goals = (attributes = '', parent?: Node) => {
  const element = mount<PlanElement>(`<library-goals ${attributes}></library-goals>`, parent);
  element.plan = smallPlan();
  return element;
};
const languageOf = (element: Element) =>
  element.shadowRoot!.querySelector('[part~=base]')?.getAttribute('lang') ?? '';
const hasLanguage = (element: Element, language: string) =>
  until(() => languageOf(element) === language);
/** Waits until mutation observers have run. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the language of an element', () => {
  const { documentElement } = document;
  const own = documentElement.lang;
  beforeEach(() => (documentElement.lang = 'en'));
  afterEach(() => (documentElement.lang = own));

  it('follows <html lang> unless it has a lang of its own or of an ancestor', async () => {
    const inheriting = goals();
    const fixed = goals('lang="zh-Hant"');
    const within = mount<HTMLElement>('<div lang="zh-Hans"></div>');
    const inner = goals('', within);
    await hasLanguage(inheriting, 'en');
    await hasLanguage(fixed, 'zh-Hant');
    await hasLanguage(inner, 'zh-Hans');
    documentElement.lang = 'zh-HK';
    await hasLanguage(inheriting, 'zh-Hant');
    documentElement.lang = 'fr';
    await hasLanguage(inheriting, 'fr');
    expect(textOf(inheriting)).to.include('Objectifs');
    expect([languageOf(fixed), languageOf(inner)]).to.deep.equal(['zh-Hant', 'zh-Hans']);
  });

  it('follows its own lang and its ancestors’', async () => {
    const within = mount<HTMLElement>('<div><p></p></div>');
    const element = goals('', within.firstElementChild!);
    await hasLanguage(element, 'en');
    within.lang = 'zh-TW';
    await hasLanguage(element, 'zh-Hant');
    element.lang = 'zh-CN';
    await hasLanguage(element, 'zh-Hans');
    element.removeAttribute('lang');
    await hasLanguage(element, 'zh-Hant');
    within.removeAttribute('lang');
    await hasLanguage(element, 'en');
  });

  it('follows the hosts of the shadow roots that contain it', async () => {
    const host = mount<HTMLElement>('<div></div>');
    const inner = document.createElement('section');
    host.attachShadow({ mode: 'open' }).append(inner);
    const element = goals('', inner.attachShadow({ mode: 'closed' }));
    await hasLanguage(element, 'en');
    host.lang = 'zh-Hant';
    await hasLanguage(element, 'zh-Hant');
    inner.lang = 'zh-Hans';
    await hasLanguage(element, 'zh-Hans');
    host.lang = 'de';
    await turn();
    expect(languageOf(element)).to.equal('zh-Hans');
  });

  it('follows the place it is moved to, and no longer the place it has left', async () => {
    const [there, here] = ['zh-Hant', 'zh-Hans'].map((lang) =>
      mount<HTMLElement>(`<div lang="${lang}"></div>`),
    ) as [HTMLElement, HTMLElement];
    const element = goals('', there);
    await hasLanguage(element, 'zh-Hant');
    here.append(element);
    await hasLanguage(element, 'zh-Hans');
    there.lang = 'en';
    await turn();
    expect(languageOf(element)).to.equal('zh-Hans');
    element.remove();
    here.lang = 'zh-Hant';
    await turn();
    expect(languageOf(element)).to.equal('zh-Hans');
    here.append(element);
    await hasLanguage(element, 'zh-Hant');
  });

  it('follows the document that it is adopted into', async () => {
    const frame = mount<HTMLIFrameElement>('<iframe title="Another document"></iframe>');
    const other = frame.contentDocument!;
    const host = other.createElement('div');
    host.lang = 'zh-Hant';
    other.body.append(host);
    const element = goals();
    await hasLanguage(element, 'en');
    host.attachShadow({ mode: 'open' }).append(element);
    await hasLanguage(element, 'zh-Hant');
    host.lang = 'zh-Hans';
    await hasLanguage(element, 'zh-Hans');
    host.removeAttribute('lang');
    other.documentElement.lang = 'zh-TW';
    await hasLanguage(element, 'zh-Hant');
  });

  it('is not affected if another language changes', async () => {
    const element = goals('lang="en"');
    await element.updateComplete;
    const updates: unknown[] = [];
    element.addController({ hostUpdate: () => updates.push(1) });
    documentElement.lang = 'fr';
    await turn();
    await element.updateComplete;
    expect(updates).to.have.length(0);
  });

  it('is the last of several, whichever is loaded last', async () => {
    const element = goals();
    element.lang = 'de';
    await turn();
    element.lang = 'es';
    element.lang = 'pt-BR';
    await hasLanguage(element, 'pt');
    element.lang = 'de';
    element.lang = 'zh-Hant';
    await hasLanguage(element, 'zh-Hant');
    await turn();
    expect(languageOf(element)).to.equal('zh-Hant');
  });

  it('marks text of the feed with its own language', async () => {
    const element = goals('lang="zh-Hant-HK"');
    await hasLanguage(element, 'zh-Hant');
    const root = element.shadowRoot!;
    expect(textOf(element)).to.include('願景');
    const texts = [...root.querySelectorAll('[part~=vision] bdi, [part~=goal-description] bdi')];
    expect(texts).to.have.length.above(0);
    for (const text of texts) expect(text.closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });
});

describe('the style of a script', () => {
  it('is not italic in Chinese, and follows its own rules for line breaks', async () => {
    const within = mount<HTMLElement>('<div style="font-style: italic"></div>');
    const [english, chinese, korean] = ['en', 'zh-Hant', 'ko'].map((lang) =>
      goals(`lang="${lang}"`, within),
    ) as [PlanElement, PlanElement, PlanElement];
    await hasLanguage(korean, 'ko');
    const styleOf = (element: PlanElement) =>
      getComputedStyle(element.shadowRoot!.querySelector('[part~=vision] h2, [part~=vision] h3')!);
    expect(styleOf(english).fontStyle).to.equal('italic');
    expect(styleOf(chinese).fontStyle).to.equal('normal');
    expect(styleOf(chinese).lineBreak).to.equal('strict');
    expect(styleOf(korean).wordBreak).to.equal('keep-all');
    // English text on a Chinese page follows English rules.
    const text = chinese.shadowRoot!.querySelector('[part~=vision] [part~=statement] bdi')!;
    expect(text.closest('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(getComputedStyle(text).lineBreak).to.equal('auto');
  });
});

describe('while a translation is loading', () => {
  const languages = lazyLanguages as Map<string, () => Promise<unknown>>;
  afterEach(() => ['tlh', 'tpi', 'tok', 'vo'].forEach((language) => languages.delete(language)));

  it('the fallback content is shown', async () => {
    let arrive!: (module: unknown) => void;
    languages.set('tlh', () => new Promise((resolve) => (arrive = resolve)));
    const element = mount<PlanElement>('<library-goals lang="tlh"><p>As PDF</p></library-goals>');
    element.plan = smallPlan();
    await element.updateComplete;
    expect(languageOf(element)).to.equal('');
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    arrive({ templates: { vision: 'leghlaHwI’' } });
    await hasLanguage(element, 'tlh');
    expect(textOf(element)).to.include('leghlaHwI’').and.include('Mission');
  });

  it('it is requested only once for all elements', async () => {
    let loads = 0;
    languages.set('tok', async () => {
      loads += 1;
      return { templates: {} };
    });
    const elements = Array.from({ length: 20 }, () => goals('lang="tok"'));
    for (const element of elements) await hasLanguage(element, 'tok');
    expect(loads).to.equal(1);
  });

  it('and fails, elements use English and warn once', async () => {
    languages.set('tpi', () => Promise.reject(new TypeError('not there')));
    const warnings = await warningsOf(async () => {
      const elements = [goals('lang="tpi"'), goals('lang="tpi"')];
      for (const element of elements) await hasLanguage(element, 'en');
      expect(textOf(elements[0]!)).to.include('Strategic Goal 1');
      expect(goals('lang="tpi"').isConnected).to.equal(true);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('locales/tpi.js');
  });

  it('and fails synchronously, elements use English', async () => {
    languages.set('ia', () => {
      throw new TypeError('not allowed');
    });
    await warningsOf(async () => hasLanguage(goals('lang="ia"'), 'en'));
  });

  it('for too long, elements use English until it has loaded', async () => {
    let arrive!: (module: unknown) => void;
    languages.set('vo', () => new Promise((resolve) => (arrive = resolve)));
    const own = globalThis.setTimeout;
    const waiting: (() => void)[] = [];
    globalThis.setTimeout = ((callback: () => void, delay: number, ...rest: unknown[]) =>
      delay === languageTimeoutMs
        ? waiting.push(callback)
        : own(callback, delay, ...rest)) as unknown as typeof setTimeout;
    try {
      const element = goals('lang="vo"');
      await element.updateComplete;
      expect(languageOf(element)).to.equal('');
      expect(waiting).to.have.length(1);
      waiting[0]!();
      await hasLanguage(element, 'en');
      arrive({ templates: { vision: 'Logam' } });
      await hasLanguage(element, 'vo');
      expect(textOf(element)).to.include('Logam');
    } finally {
      globalThis.setTimeout = own;
    }
  });
});
