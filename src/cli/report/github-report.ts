import type { Finding } from '../../compare/finding.js';
import type { CheckedFeed } from '../../check/check-feed.js';
import { whereText } from './text-report.js';

const inValue = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inValue(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * The issues of a feed as annotations for GitHub Actions, which shows them beside the lines of the
 * file.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const githubReport = ({ name, issues }: CheckedFeed): string =>
  issues
    .map((issue) => {
      const { severity, line, column, path, message } = issue;
      const title = inProperty(path || 'The feed');
      return `::${severity} file=${inProperty(name)},line=${line},col=${column},title=${title}::${inValue(whereText(issue) + message)}\n`;
    })
    .join('');

/** The warnings about changes since an earlier feed, as annotations of the newer one. */
export const githubFindings = (
  [feed]: readonly CheckedFeed[],
  findings: readonly Finding[] = [],
): string =>
  findings
    .map(({ severity, path, part, message }) => {
      const kind = severity === 'warning' ? 'warning' : 'notice';
      return `::${kind} file=${inProperty(feed?.name ?? '')},title=${inProperty(path)}::${inValue(`${part}: ${message}`)}\n`;
    })
    .join('');
