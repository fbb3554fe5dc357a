import { expect } from 'chai';
import { render } from 'lit';
import type { PageGlobals } from '../../.storybook/page.js';
import { pageSource } from '../../.storybook/page-source.js';
import * as vision from '../../stories/library-vision.stories.js';
import '../../src/embed/library-goals.js';
import type { LibraryVision } from '../../src/elements/library-vision.js';
import { loadLanguage } from '../../src/locale/load-language.js';
import { mount } from '../support/mount.js';
import { draw, type Meta, type Story } from './story-files.js';

const meta = vision.default as unknown as Meta;

/** A story that is drawn again when a toolbar or a control is changed. */
function stage() {
  const place = mount<HTMLElement>('<div></div>');
  return async (globals: Partial<PageGlobals>, args: object = {}, story: Story = {}) => {
    render(draw(meta, { ...story, args: { ...story.args, ...args } }, globals), place);
    const element = place.querySelector<LibraryVision>('library-vision')!;
    await element.updateComplete;
    await Promise.resolve();
    await element.updateComplete;
    return { element, page: place.firstElementChild as HTMLElement };
  };
}

const textOf = ({ renderRoot }: LibraryVision) =>
  renderRoot.querySelector('[part~="statement"]')!.textContent;

describe('the page around a story', () => {
  before(() => Promise.all([loadLanguage('zh-Hant'), loadLanguage('zh-Hans')]));

  it('sets the language of elements that have none', async () => {
    const show = stage();
    expect(textOf((await show({ language: 'zh-Hant' })).element)).to.contain('沒有邊界');
    expect(textOf((await show({ language: 'zh-Hans' })).element)).to.contain('没有边界');
  });

  it('keeps the language of an element', async () => {
    const { element } = await stage()({ language: 'zh-Hant' }, { lang: 'zh-Hans' });
    expect(textOf(element)).to.contain('没有边界');
  });

  for (const [language, direction, expected] of [
    ['en', 'auto', 'ltr'],
    ['ar', 'auto', 'rtl'],
    ['ar', 'ltr', 'ltr'],
    ['en', 'rtl', 'rtl'],
  ] as const) {
    it(`has the direction ${expected} for the language ${language} and the direction ${direction}`, async () => {
      const { page } = await stage()({ language, direction });
      expect(getComputedStyle(page).direction).to.equal(expected);
    });
  }

  it('has the width of the toolbar, and otherwise that of its container', async () => {
    const show = stage();
    expect((await show({ width: '320' })).page.clientWidth).to.equal(320);
    const { page } = await show({ width: 'full' });
    expect(page.clientWidth).to.equal(page.parentElement!.clientWidth);
  });

  it('sets and removes the theme of elements', async () => {
    const show = stage();
    expect((await show({ theme: 'dark' })).element.theme).to.equal('dark');
    expect((await show({ theme: 'light' })).element.theme).to.equal('light');
    expect((await show({ theme: 'auto' })).element.theme).to.equal('auto');
  });

  it('keeps the theme of a story', async () => {
    const show = stage();
    expect((await show({ theme: 'dark' }, { theme: 'light' })).element.theme).to.equal('light');
    expect((await show({ theme: 'dark' }, { theme: 'auto' })).element.theme).to.equal('dark');
    expect((await show({ theme: 'dark' }, { theme: 'light' })).element.theme).to.equal('light');
    expect((await show({ theme: 'auto' }, { theme: 'light' })).element.theme).to.equal('light');
  });

  it('uses the globals of a story rather than those of the toolbar', async () => {
    const { page } = await stage()({ width: '768' }, {}, vision.InASidebar as Story);
    expect(page.clientWidth).to.equal(240);
  });
});

describe('the code beside a story', () => {
  for (const [what, code, expected] of [
    [
      'has a feed in place of an object',
      '<library-goal goal="1"></library-goal>',
      '<library-goal src="library-plan.json" goal="1"></library-goal>',
    ],
    [
      'contains neither the page around it nor what only stories need',
      '<div class="story-page" lang="en"\n dir="ltr">\n<library-vision theme="auto" as-of="2026-09-30" heading-level="2"></library-vision>\n</div>',
      '<library-vision src="library-plan.json"></library-vision>',
    ],
    [
      'keeps the feed of a story',
      '<library-vision src="https://stories.invalid/failed.json"></library-vision>',
      '<library-vision src="failed.json"></library-vision>',
    ],
    [
      'has the feed only on the <library-plan> around elements',
      '<library-plan><library-vision></library-vision></library-plan>',
      '<library-plan src="library-plan.json"><library-vision></library-vision></library-plan>',
    ],
  ] as const) {
    it(what, () => expect(pageSource(code)).to.equal(expected));
  }
});
