import { checkFeed, type CheckedFeed } from '../../check/check-feed.js';
import { CommandError, type ExitCode, exitCodes } from '../command-error.js';
import { comparePlans } from '../../compare/compare-plans.js';
import type { Finding } from '../../compare/finding.js';
import { dayOf, today } from '../../plan/dates.js';
import { dateOption } from '../input/given-options.js';
import { readFeedText, readPlanFile } from '../input/read-feed.js';
import { comparisonMarkdown, comparisonText } from '../report/comparison-report.js';
import { writeOutput } from '../output/write-output.js';
import { githubFindings, githubReport } from '../report/github-report.js';
import { jsonText, tally } from '../report/report-words.js';
import { textReport } from '../report/text-report.js';
import { clearProgress, errorLine, paintFor, showProgress } from '../terminal.js';

/** The options of `check`. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'github' | 'markdown';
  readonly since?: string;
  readonly asOf?: string;
  readonly json?: true;
  readonly strict?: true;
}

/** Checks feeds. If one can't be read, the others are still checked. */
export async function run(sources: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { since, format } = options;
  if (since !== undefined && sources.length > 1) {
    throw new CommandError('--since compares one feed with its earlier state: name one feed.');
  }
  if (format === 'markdown' && since === undefined) {
    throw new CommandError(
      '--format markdown is for comparisons: add --since with the earlier feed.',
    );
  }
  const { feeds, isAllRead } = await checkAll(sources);
  const findings = await compared(feeds, options);
  clearProgress();
  await writeOutput('-', reportText(feeds, findings, options));
  const { errors, warnings } = tally(feeds);
  if (!isAllRead) return exitCodes.trouble;
  const doubts = warnings || findings?.some(({ severity }) => severity === 'warning');
  return errors || (options.strict && doubts) ? exitCodes.faultyFeed : exitCodes.ok;
}

async function checkAll(sources: readonly string[]) {
  const feeds: CheckedFeed[] = [];
  let isAllRead = true;
  for (const source of sources) {
    try {
      showProgress(`Checking ${source} …`);
      feeds.push(checkFeed(await readFeedText(source)));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      errorLine(error.message);
      isAllRead = false;
    }
  }
  return { feeds, isAllRead };
}

/** The changes in the feed; undefined without `--since`, or if the feed has no plan. */
async function compared([feed]: readonly CheckedFeed[], { since, asOf }: CheckOptions) {
  const day = dayOf(dateOption(asOf) ?? '') ?? today();
  if (since === undefined || !feed?.plan) return undefined;
  const { plan } = await readPlanFile(since);
  return comparePlans(plan, feed.plan, day);
}

function reportText(
  feeds: readonly CheckedFeed[],
  findings: readonly Finding[] | undefined,
  { format, json, since = '' }: CheckOptions,
): string {
  if (json || format === 'json') {
    const files = feeds.map(({ name, parts, issues }) => ({ file: name, parts, issues }));
    return jsonText({ ...tally(feeds), files, ...(findings && { since, findings }) });
  }
  if (format === 'github')
    return feeds.map(githubReport).join('') + githubFindings(feeds, findings);
  if (format === 'markdown') return findings ? comparisonMarkdown(since, findings) : '';
  const paint = paintFor(process.stdout);
  const texts = feeds.map((feed) => textReport(feed, paint));
  return texts.join('') + (findings ? comparisonText(since, findings, paint) : '');
}
