import type { Finding } from '../../compare/finding.js';
import { asMarkdownLine } from '../../static/outline/markdown-writer.js';
import { oneLine, type Paint } from '../terminal.js';
import { counted } from './report-words.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The number of changes and warnings, in words. */
function summaryOf(findings: readonly Finding[]): string {
  if (!findings.length) return 'nothing changed';
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return `${counted(findings.length - warnings, 'change')}, ${counted(warnings, 'warning')}`;
}

/** The changes since an earlier feed, one on each line. */
export function comparisonText(since: string, findings: readonly Finding[], paint: Paint): string {
  const lines = findings.map(({ severity, part, message }) => {
    const kind = paint(severity === 'warning' ? 'yellow' : 'cyan', severity);
    return `${kind}: ${oneLine(`${part}: ${message}`)}\n`;
  });
  return `${lines.join('')}since ${oneLine(since)}: ${summaryOf(findings)}.\n`;
}

/** The changes as Markdown for the description of a pull request; warnings come first. */
export function comparisonMarkdown(since: string, findings: readonly Finding[]): string {
  const section = (title: string, severity: Finding['severity']) => {
    const lines = findings
      .filter((finding) => finding.severity === severity)
      .map(({ part, message }) => `- ${asMarkdownLine(`${part}: ${message}`)}\n`);
    return lines.length ? `\n### ${title}\n\n${lines.join('')}` : '';
  };
  return [
    `## Changes since ${asMarkdownLine(since)}\n\n`,
    `${capital(summaryOf(findings))}.\n`,
    section('Please look at these', 'warning'),
    section('Changed', 'change'),
  ].join('');
}
