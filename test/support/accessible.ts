import 'axe-core';
import type axe from 'axe-core';
import { expect } from 'chai';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** axe finds nothing in an element, shadow roots included. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await window.axe.run(element, {
    // A fragment has no landmarks and no level-one heading of its own.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
  );
  expect(found).to.deep.equal([]);
}
