import { expect } from 'chai';
import { render } from 'lit';
import '../../src/embed/library-goals.js';
import * as languages from '../../stories/languages.stories.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { mount } from '../support/mount.js';
import { isVisuallyHidden } from '../support/private-shapes.js';

async function drawn(): Promise<PlanElement[]> {
  const place = mount<HTMLElement>('<div></div>');
  render(languages.LongWords.render!({}, {} as never), place);
  const elements = [
    ...place.querySelectorAll<PlanElement>('library-goals, library-progress-badge'),
  ];
  for (const element of elements) {
    await element.updateComplete;
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
  }
  return elements;
}

/** Whether an element is cut off by its ancestors. */
function isCut(part: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(part);
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  return part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;
}

describe('long words at 240 px', () => {
  it('are those of the pseudo-language', async () => {
    for (const element of await drawn()) {
      expect(element.renderRoot.textContent).to.match(/⟦[^⟧]+⟧/);
    }
  });

  it('are not cut off and do not overflow', async () => {
    for (const element of await drawn()) {
      const { right, left } = element.parentElement!.getBoundingClientRect();
      const parts = [...element.renderRoot.querySelectorAll('[part~=base] *')].filter(
        (part) => part.checkVisibility() && !part.closest('svg') && !isVisuallyHidden(part),
      );
      expect(parts).to.have.length.above(0);
      const faults = parts.filter((part) => {
        const box = part.getBoundingClientRect();
        return isCut(part) || box.right > right + 1 || box.left < left - 1;
      });
      expect(faults.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal(
        [],
      );
    }
  });
});
