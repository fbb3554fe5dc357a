import { checkFeed, type CheckedFeed } from '../check/check-feed.js';
import { CommandError, type ExitCode, exitCodes } from '../exit-codes.js';
import { readFeedText } from '../input/read-feed.js';
import { writeOutput } from '../output/write-output.js';
import { githubReport } from '../report/github-report.js';
import { jsonText } from '../report/json-text.js';
import { tally } from '../report/tally.js';
import { textReport } from '../report/text-report.js';
import { paintFor } from '../terminal/colors.js';
import { errorLine } from '../terminal/error-line.js';
import { clearProgress, showProgress } from '../terminal/progress-line.js';

/** What `check` is asked to do. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'github';
  readonly json?: true;
  readonly strict?: true;
}

/** Checks feeds; one that can't be read keeps none of the others from being checked. */
export async function run(sources: readonly string[], options: CheckOptions): Promise<ExitCode> {
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
  clearProgress();
  await writeOutput('-', reportText(feeds, options));
  const { errors, warnings } = tally(feeds);
  if (!isAllRead) return exitCodes.trouble;
  return errors || (options.strict && warnings) ? exitCodes.faultyFeed : exitCodes.ok;
}

function reportText(feeds: readonly CheckedFeed[], { format, json }: CheckOptions): string {
  if (json || format === 'json') {
    const files = feeds.map(({ name, parts, issues }) => ({ file: name, parts, issues }));
    return jsonText({ ...tally(feeds), files });
  }
  if (format === 'github') return feeds.map(githubReport).join('');
  return feeds.map((feed) => textReport(feed, paintFor(process.stdout))).join('');
}
