import 'axe-core';
import type axe from 'axe-core';
import { expect } from 'chai';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Expects that axe finds no problems in an element and its shadow roots. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await window.axe.run(element, {
    // Elements are only a part of a page, without landmarks and a heading of level 1.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
  );
  expect(found).to.deep.equal([]);
}
