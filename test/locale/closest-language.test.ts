import { expect } from 'chai';
import { closestLanguage } from '../../src/locale/closest-language.js';
import { mount } from '../support/mount.js';

/** An element in nested shadow roots, the outermost of whose hosts is in `markup`. */
function inShadow(markup: string, ...inner: string[]): Element {
  const top = mount<Element>(markup);
  let element = top.querySelector('[host]') ?? top;
  for (const part of [...inner, '<b></b>']) {
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const added = mount<Element>(part, root);
    element = added.querySelector('[host]') ?? added;
  }
  return element;
}

describe('the language of an element', () => {
  const { documentElement } = document;
  const own = documentElement.lang;
  beforeEach(() => (documentElement.lang = 'de'));
  afterEach(() => (documentElement.lang = own));

  it('is its own', () => {
    expect(closestLanguage(mount<Element>('<b lang="fr"></b>'))).to.equal('fr');
  });

  it('is its own rather than an ancestor’s', () => {
    const ancestor = mount<Element>('<div lang="fr"><b lang="ar"></b></div>');
    expect(closestLanguage(ancestor.firstElementChild!)).to.equal('ar');
  });

  it('is the nearest ancestor’s', () => {
    const top = mount<Element>('<div lang="fr"><p lang="ar"><i><b></b></i></p></div>');
    expect(closestLanguage(top.querySelector('b')!)).to.equal('ar');
  });

  it('is that of its shadow root’s host', () => {
    expect(closestLanguage(inShadow('<div lang="fr"></div>'))).to.equal('fr');
  });

  it('is that of the nearest ancestor through several shadow roots', () => {
    const element = inShadow(
      '<div lang="fr"><p><span host></span></p></div>',
      '<div><span host></span></div>',
    );
    expect(closestLanguage(element)).to.equal('fr');
  });

  it('is that of an ancestor in its shadow root rather than the host’s', () => {
    const element = inShadow('<div lang="fr"></div>', '<div lang="zh-Hant"></div>');
    expect(closestLanguage(element)).to.equal('zh-Hant');
  });

  it('is that of a closed shadow root’s host', () => {
    const host = mount<Element>('<div lang="fr"></div>');
    const root = host.attachShadow({ mode: 'closed' });
    expect(closestLanguage(mount<Element>('<b></b>', root))).to.equal('fr');
  });

  it('is that of the light tree, not that of the slot', () => {
    const host = mount<Element>('<div lang="fr"><b></b></div>');
    const root = host.attachShadow({ mode: 'open' });
    mount('<section lang="ar"><slot></slot></section>', root);
    expect(closestLanguage(host.querySelector('b')!)).to.equal('fr');
  });

  it('is the document’s if no ancestor has one', () => {
    expect(closestLanguage(mount<Element>('<div><b></b></div>').firstElementChild!)).to.equal('de');
    expect(closestLanguage(inShadow('<div></div>', '<div></div>'))).to.equal('de');
  });

  it('is the document’s for an element outside of it', () => {
    expect(closestLanguage(document.createElement('b'))).to.equal('de');
  });

  it('is unknown if an ancestor has an empty lang', () => {
    const top = mount<Element>('<div lang="fr"><p lang=""><b></b></p></div>');
    expect(closestLanguage(top.querySelector('b')!)).to.equal('');
  });

  it('is unknown if the document has no lang', () => {
    documentElement.removeAttribute('lang');
    expect(closestLanguage(mount<Element>('<b></b>'))).to.equal('');
  });

  it('is that of another document after an adoption', () => {
    const other = document.implementation.createHTMLDocument();
    other.documentElement.lang = 'ja';
    const element = mount<Element>('<b></b>');
    other.body.append(element);
    expect(closestLanguage(element)).to.equal('ja');
  });
});
