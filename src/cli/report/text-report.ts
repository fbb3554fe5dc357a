import type { CheckedFeed, PlacedIssue } from '../../check/check-feed.js';
import { oneLine, type Paint } from '../terminal.js';
import { counted, tally } from './report-words.js';

/** The issues of a feed, one on each line, and the number of its parts. */
export function textReport(feed: CheckedFeed, paint: Paint): string {
  const lines = feed.issues.map((issue) => issueLine(feed.name, issue, paint));
  return [...lines, summaryLine(feed, paint), ''].join('\n');
}

function issueLine(name: string, issue: PlacedIssue, paint: Paint): string {
  const { line, column, severity, message } = issue;
  const kind = paint(severity === 'error' ? 'red' : 'yellow', severity);
  return `${paint('bold', oneLine(`${name}:${line}:${column}`))}: ${kind}: ${oneLine(whereText(issue) + message)}`;
}

/** The path and the part's name: `goals[1].progress ("Teach"): `. */
export function whereText({ path, part }: PlacedIssue): string {
  if (!path) return '';
  return `${path}${part ? ` ("${part}")` : ''}: `;
}

const plain: Paint = (_, text) => text;

/** The number of parts and issues of a feed, in one line. */
export const summaryText = (feed: CheckedFeed) => summaryLine(feed, plain);

function summaryLine(feed: CheckedFeed, paint: Paint): string {
  const { errors, warnings } = tally([feed]);
  const found = [
    errors ? paint('red', counted(errors, 'error')) : 'no errors',
    warnings ? paint('yellow', counted(warnings, 'warning')) : 'no warnings',
  ];
  return `${oneLine(feed.name)}: ${partsText(feed)}${found.join(', ')}.`;
}

function partsText({ parts }: CheckedFeed): string {
  if (!parts) return '';
  const { goals, objectives, indicators, measurements, milestones } = parts;
  const texts = [
    counted(goals, 'goal'),
    counted(objectives, 'objective'),
    counted(indicators, 'indicator'),
    counted(measurements, 'measurement'),
    counted(milestones, 'milestone'),
  ];
  return `read ${texts.join(', ')}: `;
}
