import { expect } from 'chai';
import '../../../src/embed/library-progress-badge.js';
import type { LibraryProgressBadge } from '../../../src/elements/library-progress-badge.js';
import { type Status, statuses } from '../../../src/plan/status.js';
import { toneFor } from '../../../src/static/badge-endpoint.js';
import { contrast, painted, type Rgb } from '../../styles/contrast.js';
import { mount } from '../../support/mount.js';

/** The hue in degrees; undefined for colors that are nearly gray. */
function hueOf([red, green, blue]: Rgb): number | undefined {
  const high = Math.max(red, green, blue);
  const span = high - Math.min(red, green, blue);
  if (span < 30) return undefined;
  if (high === red) return (60 * (green - blue)) / span;
  return high === green ? 120 + (60 * (blue - red)) / span : 240 + (60 * (red - green)) / span;
}

/** The color of a status in the page. */
async function shownTone(status: Status): Promise<Rgb> {
  const badge = mount<LibraryProgressBadge>(
    '<library-progress-badge variant="bar" goal="1" style="color: #1f2328"></library-progress-badge>',
  );
  badge.plan = { version: 1, goals: [{ name: 'A goal', status, progress: 50 }] };
  await badge.updateComplete;
  const fill = badge.renderRoot.querySelector('[part~=bar] [part~=fill]')!;
  return painted(getComputedStyle(fill).fill, '#fff');
}

describe('the colours of an SVG badge', () => {
  for (const status of statuses) {
    it(`have the same hue as in the page for ${status}`, async () => {
      const page = hueOf(await shownTone(status));
      const picture = hueOf(painted(toneFor(status), '#fff'));
      if (page === undefined) expect(picture).to.equal(undefined);
      else expect(picture).to.be.closeTo(page, 25);
    });
  }

  it('are different for different statuses', () => {
    expect(new Set(statuses.map(toneFor)).size).to.equal(statuses.length);
  });

  it('are dark enough for white text', () => {
    for (const status of [...statuses, undefined]) {
      expect(contrast('#fff', toneFor(status)), status).to.be.at.least(4.5);
    }
  });
});
