import type { PlanInput } from '../../plan/plan-input.js';
import { CommandError, exitCodes } from '../command-error.js';
import type { Input } from './input.js';
import { planFileOf } from './read-feed.js';
import { counted } from '../report/report-words.js';

/**
 * A feed that is to be converted or updated.
 *
 * @throws {CommandError} if it has errors, because the invalid values would be lost
 */
export function checkedFeed(input: Input): { text: string; value: PlanInput } {
  const { name, text, value, issues } = planFileOf(input);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  if (!errors) return { text, value: value as PlanInput };
  throw new CommandError(
    `${name} has ${counted(errors, 'error')}. Correct them first: “library-goals check” lists them.`,
    exitCodes.faultyFeed,
  );
}
