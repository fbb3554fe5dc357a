import { detectFormat } from '../../convert/detect-format.js';
import { formatOfFile, formats } from '../../convert/formats.js';
import type { Repair } from '../../convert/format.js';
import { limits } from '../../convert/limits.js';
import { feedLimits } from '../../feed/feed-limits.js';
import { parsePlan } from '../../plan/parse-plan.js';
import type { PlanInput } from '../../plan/plan-input.js';
import { asCommandError, CommandError, type ExitCode, exitCodes } from '../command-error.js';
import { checkedFeed } from '../input/checked-feed.js';
import { languageOption } from '../input/given-options.js';
import { readInput } from '../input/read-input.js';
import { chosenFormat, markdown, outputFormats, refuseTerminal } from '../output/output-formats.js';
import { writeOutput } from '../output/write-output.js';
import { repairReport } from '../report/repair-report.js';
import { clearProgress, showProgress } from '../terminal.js';

/** The options of `convert`. */
export interface ConvertOptions {
  readonly from?: string;
  readonly to?: string;
  readonly update?: string;
  readonly removeMissing?: true;
  readonly sheet?: string;
  readonly lang?: string;
  readonly json?: true;
  readonly strict?: true;
}

/** Converts a file, and writes a report of what was changed to the error output. */
export async function run(
  source: string,
  target: string,
  options: ConvertOptions,
): Promise<ExitCode> {
  const to = chosenFormat(target, options.to, '--to', outputFormats);
  if (options.removeMissing && !options.update) {
    throw new CommandError('--remove-missing needs --update with the feed to remove from.');
  }
  refuseTerminal(target, to);
  const read = await readPlan(source, options);
  const written = await writePlan(source, read.feed, to.name, options);
  const repairs = [...read.repairs, ...written.repairs];
  const isRefused = options.strict && repairs.some(({ severity }) => severity !== 'info');
  if (!isRefused) await writeOutput(target, written.output);
  clearProgress();
  process.stderr.write(repairReport(source, repairs, options.json));
  return isRefused ? exitCodes.faultyFeed : exitCodes.ok;
}

async function readPlan(source: string, options: ConvertOptions) {
  const { from: given, removeMissing } = options;
  const language = languageOption(options.lang);
  // Rejects an unknown format before anything is read.
  const named = given ? chosenFormat(source, given, '--from', formats) : formatOfFile(source);
  const older = options.update && (await readInput(options.update, feedLimits.bytes));
  const update = older ? checkedFeed(older).value : undefined;
  const input = await readInput(source, limits.bytes);
  showProgress(`Converting ${source} …`);
  const sheet = /^\d+$/.test(options.sheet ?? '') ? Number(options.sheet) : options.sheet;
  return asCommandError(input.name, async () => {
    const from = named ?? detectFormat(input.bytes);
    // Errors in a feed have messages that say where they are.
    const content = from.name === 'feed' ? checkedFeed(input).text : input.bytes;
    return (await from.load()).read(content, { language, update, removeMissing, sheet });
  });
}

async function writePlan(
  source: string,
  feed: PlanInput,
  to: string,
  { lang: language }: ConvertOptions,
): Promise<{ output: string | Uint8Array; repairs: readonly Repair[] }> {
  if (to === markdown.name) {
    const { planMarkdown } = await import('../../static/plan-markdown.js');
    // Converters always return an object with goals.
    const plan = parsePlan(feed).plan!;
    return { output: await planMarkdown(plan, { language }), repairs: [] };
  }
  const format = formats.find(({ name }) => name === to)!;
  return asCommandError(source, async () => (await format.load()).write(feed, { language }));
}
