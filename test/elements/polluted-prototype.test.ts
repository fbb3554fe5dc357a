import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { drawnWhole, mount, textOf, until } from '../support/mount.js';
import feed from '../../samples/example-library.json' with { type: 'json' };

/** Properties that a page may have added to every object, with values that could do harm. */
const names: readonly (readonly [name: string, value: unknown])[] = [
  ['style', 'unit'],
  ['style', 'currency'],
  ['day', '2-digit'],
  ['month', 'narrow'],
  ['unit', 'POLLUTED'],
  ['currency', 'POLLUTED'],
  ['signal', 'POLLUTED'],
  ['once', true],
  ['isComputed', true],
  ['hour', '2-digit'],
  ['era', 'long'],
  ['weekday', 'long'],
  ['timeZone', 'POLLUTED'],
  ['timeZoneName', 'long'],
  ['dateStyle', 'full'],
  ['notation', 'compact'],
  ['signDisplay', 'always'],
  ['minimumFractionDigits', 2],
  ['useGrouping', false],
  ['type', 'ordinal'],
  ['sensitivity', 'POLLUTED'],
  ['region', 'POLLUTED'],
];

async function drawn(): Promise<string> {
  // Another tag each time, so that no formatter is reused.
  const lang = `en-HK-x-${(count += 1)}`;
  const element = mount<LibraryGoals>(
    `<library-goals layout="accordion" filterable lang="${lang}"></library-goals>`,
  );
  element.asOf = '2026-11-15';
  element.plan = feed;
  await until(() => element.shadowRoot?.querySelector('[part~=filter]'));
  const search = element.shadowRoot!.querySelector<HTMLInputElement>('input')!;
  for (const word of ['x', 'open']) {
    search.value = word;
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
  }
  await drawnWhole(element);
  return textOf(element);
}
let count = 100;

describe('on a page that has polluted Object.prototype, an element', () => {
  for (const [name, value] of names) {
    it(`shows the same if "${name}" is ${String(value)}`, async () => {
      const errors: unknown[] = [];
      const onError = (event: Event) => errors.push(event);
      const clean = await drawn();
      addEventListener('error', onError, Object.create(null) as object);
      const prototype = Object.prototype as Record<string, unknown>;
      let polluted: string;
      prototype[name] = value;
      try {
        polluted = await drawn();
      } finally {
        delete prototype[name];
        removeEventListener('error', onError);
      }
      expect(polluted).to.equal(clean);
      expect(errors).to.deep.equal([]);
    });
  }
});
