import { expect } from 'chai';
import { issueText } from '../../src/words/issue-words.js';
import { planOf } from '../support/parts.js';

const plan = planOf({ goals: [{ name: 'Teach' }] });
const text = (path: string, message: string) =>
  issueText({ path, message, severity: 'warning' }, plan);

describe('the text of an issue', () => {
  it('has the name of the goal after the path', () => {
    expect(text('goals[0].note', 'goals[0].note: unknown field')).to.equal(
      'goals[0].note (goal "Teach"): unknown field',
    );
  });

  it('is the message if there is no such goal, or the message has no path', () => {
    expect(text('goals[1]', 'goals[1]: left out')).to.equal('goals[1]: left out');
    expect(text('goals[0].note', 'unknown field')).to.equal('unknown field');
  });
});
