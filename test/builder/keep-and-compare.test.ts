import { expect } from 'chai';
import type { LibraryGoalsBuilder } from '../../src/builder/library-goals-builder.js';
import { today } from '../../src/plan/dates.js';
import { expectAccessible } from '../support/accessible.js';
import { until } from '../support/mount.js';
import { builder, field, find, type, typePlan } from './open-builder.js';

const clear = () => localStorage.clear();
beforeEach(clear);
afterEach(clear);

const goal = { id: '1', name: 'Lend more books', status: 'on-track', updated: '2026-01-01' };
const published = { version: 1, updated: '2026-01-01', goals: [goal] };
const file = (plan: unknown) => new File([JSON.stringify(plan)], 'plan.json');
const button = (element: LibraryGoalsBuilder, text: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === text,
  );

/** Opens the comparison, and compares with a file. */
async function compareWith(element: LibraryGoalsBuilder, older: File): Promise<HTMLElement> {
  const details = [...element.shadowRoot!.querySelectorAll('details')].find(
    ({ firstElementChild }) => firstElementChild?.textContent === element.words.keep.compare,
  )!;
  details.open = true;
  const files = new DataTransfer();
  files.items.add(older);
  const input = details.querySelector<HTMLInputElement>('input[type="file"]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await until(() => !element.comparer.isLoading);
  await element.updateComplete;
  return details;
}

describe('comparing with the published plan', () => {
  it('lists what changed, and sets the dates of what changed', async () => {
    const element = await builder();
    await typePlan(element, { ...published, goals: [{ ...goal, status: 'not-started' }] });
    const details = await compareWith(element, file(published));
    expect(details.textContent).to.include('0 changes, 2 warnings.');
    expect(details.textContent).to.match(/on-track → not-started, which goes backwards/);
    await expectAccessible(element);
    button(element, element.words.keep.renew(2))!.click();
    await element.updateComplete;
    const renewed = JSON.parse(element.text) as typeof published;
    expect(renewed.updated).to.equal(today());
    expect(renewed.goals[0]!.updated).to.equal(today());
    expect(find<HTMLTextAreaElement>(element, '#text').value).to.equal(element.text);
    expect(details.textContent).to.include(element.words.keep.renewed(today()));
    expect(button(element, element.words.keep.renew(2))).to.equal(undefined);
  });

  it('follows what is typed', async () => {
    const element = await builder();
    await typePlan(element, published);
    const details = await compareWith(element, file(published));
    expect(details.textContent).to.include(element.words.keep.unchanged);
    await type(element, JSON.stringify({ ...published, goals: [] }));
    expect(details.textContent).to.match(/goal 1 "Lend more books": is gone/);
  });

  it('reports what isn’t a plan, and an address that can’t be loaded', async () => {
    const element = await builder();
    await typePlan(element, published);
    const details = await compareWith(element, file({ name: 'package' }));
    expect(details.textContent).to.include(element.words.keep.notComparable);
    element.comparer.openAddress('javascript:alert(1)');
    await until(() => element.comparer.notice);
    expect(element.comparer.notice).to.match(/is not the address of a feed/);
  });
});

describe('keeping the plan', () => {
  const check = (element: LibraryGoalsBuilder) => {
    field(element, element.words.keep.keep).click();
    return element.updateComplete;
  };

  it('is off at first, and then brings back what was typed, and forgets it', async () => {
    const element = await builder();
    await typePlan(element, published);
    expect(localStorage.length).to.equal(0);
    await check(element);
    const text = JSON.stringify({ ...published, title: 'Typed later' });
    await type(element, text);
    element.remove();
    const next = await builder();
    expect(next.text).to.equal(text);
    expect(next.plan?.title).to.equal('Typed later');
    button(next, next.words.keep.forget)!.click();
    await next.updateComplete;
    expect(localStorage.length).to.equal(0);
    expect(next.text).to.equal(text);
    next.remove();
    expect((await builder()).text).to.equal('');
  });

  it('isn’t offered if the browser doesn’t allow it', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const element = await builder();
      await typePlan(element, published);
      expect(element.keeper.isPossible).to.equal(false);
      expect(element.shadowRoot!.textContent).not.to.include(element.words.keep.keep);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
