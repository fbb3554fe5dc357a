import type { PlanInput } from '../../plan/plan-input.js';
import { CommandError, exitCodes } from '../exit-codes.js';
import { readPlanFile } from '../input/read-feed.js';
import { counted } from '../report/tally.js';

/**
 * A feed that is to be converted or updated.
 *
 * @throws {CommandError} where it has errors, because whatever is wrong would be lost
 */
export async function checkedFeed(source: string): Promise<{ text: string; value: PlanInput }> {
  const { name, text, value, issues } = await readPlanFile(source);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  if (!errors) return { text, value: value as PlanInput };
  throw new CommandError(
    `${name} has ${counted(errors, 'error')}. Correct them first: “library-goals check” lists them.`,
    exitCodes.faultyFeed,
  );
}
