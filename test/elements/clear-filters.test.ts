import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import example from '../../samples/example-library.json';
import type { LibraryGoalList } from '../../src/elements/library-goal-list.js';
import { mount, textOf } from '../support/mount.js';

describe('“Clear filters”', () => {
  let element: LibraryGoalList;
  const root = () => element.shadowRoot!;
  const clear = () => root().querySelector<HTMLButtonElement>('[part~=clear]')!;

  beforeEach(async () => {
    element = mount<LibraryGoalList>(
      '<library-goal-list lang="en" as-of="2026-06-30" filterable></library-goal-list>',
    );
    element.plan = example as unknown as LibraryGoalList['plan'];
    await element.updateComplete;
  });

  const search = async (words: string) => {
    const field = root().querySelector<HTMLInputElement>('[type="search"]')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
  };

  it('is invisible and not focusable while there is nothing to clear', () => {
    expect(getComputedStyle(clear()).visibility).to.equal('hidden');
    clear().focus();
    expect(root().activeElement).to.equal(null);
  });

  it('keeps the focus when it is pressed', async () => {
    await search('data');
    expect(getComputedStyle(clear()).visibility).to.equal('visible');
    clear().focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(textOf(root().querySelector('[part~=result]')!)).to.include('Goals shown: 8 of 8');
    expect(root().activeElement).to.equal(clear());
    expect(clear().ariaDisabled).to.equal('true');
    expect(clear().checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('disappears when the focus leaves it', async () => {
    await search('data');
    clear().focus();
    clear().click();
    await element.updateComplete;
    root().querySelector<HTMLElement>('[type="search"]')!.focus();
    expect(getComputedStyle(clear()).visibility).to.equal('hidden');
  });
});
