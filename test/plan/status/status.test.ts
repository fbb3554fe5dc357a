import { expect } from 'chai';
import { meansUnknown, readStatus, statuses } from '../../../src/plan/status.js';

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
  delivered: 'achieved',
  'Target Met': 'achieved',
  'ahead of schedule': 'on-track',
  green: 'on-track',
  amber: 'at-risk',
  'slightly delayed': 'at-risk',
  red: 'off-track',
  'behind schedule': 'at-risk',
  'yet to start': 'not-started',
  shelved: 'on-hold',
  'partially completed': 'partly-achieved',
  'target not met': 'not-achieved',
  withdrawn: 'cancelled',
  planning: 'not-started',
  'in planning': 'not-started',
  'Not yet launched': 'not-started',
  launched: 'in-progress',
  'partially implemented': 'partly-achieved',
  implemented: 'achieved',
  'fully implemented': 'achieved',
};

describe('readStatus', () => {
  for (const status of statuses) {
    const forms = [
      status,
      status.toUpperCase(),
      status.replaceAll('-', ' '),
      status.replaceAll('-', '_'),
    ];
    for (const form of forms) {
      it(`ignores case, spaces, hyphens and underscores: “${form}”`, () => {
        expect(readStatus(form)).to.equal(status);
      });
    }
  }

  for (const [word, status] of Object.entries(words)) {
    it(`knows synonyms: “${word}” is ${status}`, () => {
      expect(readStatus(word)).to.equal(status);
    });
  }

  for (const form of ['On–Track', 'on‑track', ' on\u00A0track ', 'ON\tTRACK', 'OnTrack']) {
    it(`accepts other spaces and hyphens: “${form}”`, () => {
      expect(readStatus(form)).to.equal('on-track');
    });
  }

  for (const word of [undefined, null, 5, {}, ['done'], Object.create(null) as object]) {
    it(`returns nothing for values of type ${typeof word}`, () => {
      expect(readStatus(word)).to.equal(undefined);
    });
  }

  for (const word of ['✅ Done', '✔️ done', '● Completed']) {
    it(`ignores a symbol before a word: “${word}”`, () => {
      expect(readStatus(word)).to.equal('achieved');
    });
  }

  for (const word of [
    'unavailable',
    'n/a',
    'N/A',
    'not tracked',
    'No data',
    'TBD',
    '–',
    '..',
    'k. A.',
    '暂无',
  ]) {
    it(`“${word}” means unknown`, () => {
      expect(meansUnknown(word)).to.equal(true);
      expect(readStatus(word)).to.equal(undefined);
    });
  }

  for (const word of [
    '',
    'fabulous',
    'closed',
    'unknown',
    'constructor',
    '__proto__',
    'on',
    '75% complete',
  ]) {
    it(`returns nothing for “${word}”`, () => {
      expect(readStatus(word)).to.equal(undefined);
    });
  }
});
