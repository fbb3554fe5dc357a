import { checkFeed } from '../../check/check-feed.js';
import type { FeedText } from '../../check/feed-text.js';
import { CommandError } from '../exit-codes.js';
import { readFeedText } from '../input/read-feed.js';
import { summaryText, whereText } from '../report/text-report.js';

/** What the page says beside the plan. */
export interface FeedReport {
  /** How many parts were read, and how many issues there are. */
  readonly summary: string;
  readonly issues: readonly {
    readonly severity: 'error' | 'warning';
    /** `12:5` */
    readonly place: string;
    readonly text: string;
  }[];
}

/** The most issues that the page lists. */
const maxListed = 500;

/**
 * The issues of a feed as it is now.
 *
 * @param name what the page calls it
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
