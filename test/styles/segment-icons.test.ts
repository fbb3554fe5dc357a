import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import { statuses } from '../../src/plan/status.js';
import { mount } from '../support/mount.js';
import { contrast, painted } from './contrast.js';
import { show } from './rows.js';

const plan = {
  version: 1,
  goals: statuses.map((status) => ({ name: `A goal that is ${status}`, status })),
};

describe('the icon of each segment of a summary has enough contrast', () => {
  for (const [ink, paper] of [
    ['#000000', '#ffffff'],
    ['#ffffff', '#000000'],
    ['#1d232b', '#eef3ea'],
    ['#e6eaf0', '#14171c'],
  ] as const) {
    it(`on ${paper} with text in ${ink}`, async () => {
      const place = mount<HTMLElement>(`<div style="color: ${ink}; background: ${paper}"></div>`);
      const root = await show('<library-progress-summary></library-progress-summary>', plan, place);
      const segments = [...root.querySelectorAll('[part~=stack] > svg')];
      expect(segments).to.have.length(statuses.length);
      for (const segment of segments) {
        const { fill } = getComputedStyle(segment.querySelector('rect')!);
        const under = `rgb(${painted(fill, paper)})`;
        const icon = getComputedStyle(segment.querySelector('path')!).fill;
        expect(contrast(icon, under), segment.getAttribute('class')!).to.be.at.least(3);
      }
    });
  }
});
