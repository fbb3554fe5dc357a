import { expect } from 'chai';
import { readStatus, statuses } from '../../src/plan/status.js';

const words: Record<string, string> = {
  complete: 'achieved',
  completed: 'achieved',
  done: 'achieved',
  'target achieved': 'achieved',
  behind: 'at-risk',
  'some disruption': 'at-risk',
  'minor disruption': 'at-risk',
  delayed: 'off-track',
  blocked: 'off-track',
  'major disruption': 'off-track',
  problematic: 'off-track',
  canceled: 'cancelled',
  dropped: 'cancelled',
  paused: 'on-hold',
  deferred: 'on-hold',
  planned: 'not-started',
  pending: 'not-started',
  underway: 'in-progress',
  'in process': 'in-progress',
  'getting there': 'in-progress',
  partial: 'partly-achieved',
  missed: 'not-achieved',
  'not met': 'not-achieved',
};

describe('FEED, Status', () => {
  for (const status of statuses) {
    const forms = [
      status,
      status.toUpperCase(),
      status.replaceAll('-', ' '),
      status.replaceAll('-', '_'),
    ];
    for (const form of forms) {
      it(`case, spaces, hyphens and underscores don’t matter: “${form}”`, () => {
        expect(readStatus(form)).to.equal(status);
      });
    }
  }

  for (const [word, status] of Object.entries(words)) {
    it(`common synonyms are known: “${word}” is ${status}`, () => {
      expect(readStatus(word)).to.equal(status);
    });
  }

  for (const word of ['', 'fabulous', 'constructor', '__proto__', 'on']) {
    it(`a word outside the table is none: “${word}”`, () => {
      expect(readStatus(word)).to.equal(undefined);
    });
  }
});
