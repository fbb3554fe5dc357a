import type { FeedText } from '../../check/check-feed.js';
import { DocumentError } from '../../feed/feed-errors.js';
import { feedLimits } from '../../feed/feed-limits.js';
import { parseUnboundedJson } from '../../feed/json.js';
import { parsePlan } from '../../plan/parse-plan.js';
import type { Issue } from '../../plan/parse/parse-context.js';
import type { Plan } from '../../plan/schema.js';
import { CommandError, exitCodes } from '../command-error.js';
import { type Input, requireSize } from './input.js';
import { readInput } from './read-input.js';

/** @throws {CommandError} if it can't be read as text */
export const readFeedText = async (source: string): Promise<FeedText> =>
  feedTextOf(await readInput(source, feedLimits.bytes));

/** @throws {CommandError} if it is too large, or isn't text */
function feedTextOf(input: Input): FeedText {
  requireSize(input, feedLimits.bytes);
  return { name: input.name, text: textOf(input), base: input.base };
}

/** A feed with its plan. */
export interface PlanFile extends FeedText {
  /** The parsed JSON. */
  readonly value: unknown;
  readonly plan: Plan;
  readonly issues: readonly Issue[];
}

/**
 * Reads the plan of a feed, without invalid values, which `check` lists.
 *
 * @throws {CommandError} if it can't be read as a plan
 */
export const readPlanFile = async (source: string): Promise<PlanFile> =>
  planFileOf(await readInput(source, feedLimits.bytes));

/** Reads the plan of an input. */
export function planFileOf(input: Input): PlanFile {
  const feed = feedTextOf(input);
  const fault = (what: string) => new CommandError(`${feed.name} ${what}`, exitCodes.faultyFeed);
  let value: unknown;
  try {
    value = parseUnboundedJson(feed.text);
  } catch (error) {
    throw error instanceof DocumentError ? fault(error.message) : error;
  }
  const { plan, issues } = parsePlan(value, { base: feed.base });
  if (!plan) throw fault(`is not the feed of a plan: ${issues.at(-1)?.message}.`);
  return { ...feed, value, plan, issues };
}

/** UTF-8, or UTF-16 if there is such a byte order mark, as some spreadsheets and editors save it. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * Converts an input to text without a byte order mark.
 *
 * @throws {CommandError} if it isn't text in UTF-8 or UTF-16
 */
export function textOf({ name, bytes }: Input): string {
  const encoding = encodingOf(bytes);
  const fault = (what: string) => new CommandError(`${name} ${what}`);
  if (encoding === 'utf-8' && bytes.includes(0)) {
    throw fault('is not a text file. A feed is text in the format JSON.');
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw fault('has characters in another encoding. Save it as UTF-8.');
  }
}
