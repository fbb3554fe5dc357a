import { expect } from 'chai';
import { statuses } from '../../src/plan/status.js';
import { toneFor } from '../../src/static/badge-colours.js';
import { progressStyles } from '../../src/styles/progress-styles.js';
import { mount } from '../support/mount.js';

/** A status of each of the page's tones. */
const tones = {
  good: 'achieved',
  active: 'in-progress',
  caution: 'at-risk',
  bad: 'off-track',
  neutral: undefined,
} as const;

describe('the colours of a picture', () => {
  for (const status of statuses) {
    it(`tell ${status} as the page does`, () => {
      const host = mount<HTMLElement>('<div></div>');
      for (const [tone, other] of Object.entries(tones)) {
        host.style.setProperty(`--_${tone}`, toneFor(other));
      }
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [progressStyles.styleSheet!];
      const shown = document.createElement('span');
      shown.className = `status status-${status}`;
      root.append(shown);
      expect(getComputedStyle(shown).getPropertyValue('--_tone').trim()).to.equal(toneFor(status));
    });
  }
});
