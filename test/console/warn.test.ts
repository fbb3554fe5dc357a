import { expect } from 'chai';
import { warn } from '../../src/console/warn.js';
import { warningsOf } from '../support/mount.js';

describe('a warning', () => {
  it('is given once per code', async () => {
    const warnings = await warningsOf(() => {
      warn('first code', 'First.');
      warn('first code', 'First again.');
      warn('second code', 'Second.');
    });
    expect(warnings).to.deep.equal(['library-goals: First.', 'library-goals: Second.']);
  });

  it('can be given again after thousands of others', async () => {
    const warnings = await warningsOf(() => {
      warn('third code', 'Third.');
      for (let i = 0; i < 5000; i += 1) warn(`other code ${i}`, 'Other.');
      warn('third code', 'Third.');
    });
    expect(warnings.filter((text) => text.includes('Third'))).to.have.length(2);
  });
});
