import { configureLocalization, msg, str } from '@lit/localize';
import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { mount, textOf, until } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

/** An application that uses @lit/localize, with the same ids as the library. */
const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr'],
  loadLocale: () =>
    Promise.resolve({ templates: { vision: 'La vue de la page', greeting: str`Bonjour ${0} !` } }),
});
const own = () => [
  msg('The page’s view', { id: 'vision' }),
  msg(str`Hello ${'Ada'}!`, { id: 'greeting' }),
];

describe('a page that uses @lit/localize itself', () => {
  afterEach(() => setLocale('en'));

  it('keeps its language, as do the elements', async () => {
    const element = mount<PlanElement>('<library-goals lang="zh-Hant"></library-goals>');
    element.plan = smallPlan();
    await until(() => textOf(element).includes('願景'));
    expect(getLocale()).to.equal('en');
    expect(own()).to.deep.equal(['The page’s view', 'Hello Ada!']);

    await setLocale('fr');
    expect(own()).to.deep.equal(['La vue de la page', 'Bonjour Ada !']);
    element.reload();
    await element.updateComplete;
    expect(textOf(element)).to.include('願景').and.not.include('vue de la page');

    element.lang = 'en';
    await until(() => textOf(element).includes('Vision'));
    expect(getLocale()).to.equal('fr');
    expect(own()[0]).to.equal('La vue de la page');
  });

  it('gets no events about the elements’ languages', async () => {
    const heard: unknown[] = [];
    const listen = (event: Event) => heard.push(event.type);
    addEventListener('lit-localize-status', listen);
    const element = mount<PlanElement>('<library-goals lang="ja"></library-goals>');
    element.plan = smallPlan();
    await until(() => textOf(element).includes('ビジョン'));
    removeEventListener('lit-localize-status', listen);
    expect(heard).to.deep.equal([]);
  });
});
