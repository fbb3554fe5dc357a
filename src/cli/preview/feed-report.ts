import { checkFeed, type FeedText } from '../../check/check-feed.js';
import { CommandError } from '../command-error.js';
import { readFeedText } from '../input/read-feed.js';
import { summaryText, whereText } from '../report/text-report.js';

/** The report that the page shows beside the plan. */
export interface FeedReport {
  /** The number of parts and of issues. */
  readonly summary: string;
  readonly issues: readonly {
    readonly severity: 'error' | 'warning';
    /** `12:5` */
    readonly place: string;
    readonly text: string;
  }[];
}

/** The maximum number of issues that the page lists. */
const maxListed = 500;

/**
 * Checks the present state of a feed.
 *
 * @param name the name of the feed on the page
 */
export async function feedReport(source: string, name: string): Promise<FeedReport> {
  let feed: FeedText;
  try {
    feed = await readFeedText(source);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { summary: error.message, issues: [] };
  }
  const checked = checkFeed({ ...feed, name });
  const issues = checked.issues.slice(0, maxListed).map((issue) => ({
    severity: issue.severity,
    place: `${issue.line}:${issue.column}`,
    text: whereText(issue) + issue.message,
  }));
  return { summary: summaryText(checked), issues };
}
