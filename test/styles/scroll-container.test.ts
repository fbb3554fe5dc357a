import { expect } from 'chai';
import example from '../../samples/example-library.json';
import '../../src/embed/library-goals.js';
import { mount } from '../support/mount.js';
import { show } from './rows.js';

describe('in a container that scrolls, nothing of an element makes the page longer', () => {
  for (const tag of [
    'library-goals',
    'library-goal-list',
    'library-goal goal="1" open',
    'library-indicator goal="1"',
    'library-progress-summary',
    'library-timeline',
    'library-progress-badge goal="1" variant="compact"',
  ]) {
    it(`<${tag}>`, async () => {
      const place = mount<HTMLElement>(
        '<div style="block-size: 200px; overflow: auto"><p style="block-size: 3000px"></p></div>',
      );
      const before = document.documentElement.scrollHeight;
      await show(`<${tag}></${tag.split(' ')[0]}>`, example, place);
      expect(place.scrollHeight).to.be.above(3000);
      expect(document.documentElement.scrollHeight).to.equal(before);
    });
  }
});
