import type { Block, Run } from './blocks.js';

/** Characters with a meaning in Markdown, including GitHub's. */
const marks = /[\\`*_[\]<>&|~$#]/g;
/** Characters that would begin a list, a rule or an underlined heading at the beginning of a line. */
const beginnings = /^(\d{1,9}(?=[.)]))?(?=[+=-]|(?<=\d)[.)])/;

/** Control characters, and characters that would end the address of a link. */
const unfit = /[\p{Cc}\u2028\u2029]/gu;

const asText = (text: string) => text.replace(unfit, '').trim().replace(marks, '\\$&');

/** Writes text in one line, without spaces at its ends, which could begin a block of code. */
function oneLine(text: string): string {
  const [before = '', after = ''] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  const words = asText(text.replace(/[\t\n\r]/g, ' '));
  return words ? before + words + after : before;
}

const address = (href: string) =>
  encodeURI(href.replace(unfit, ''))
    .replace(/%25(?=[\da-f]{2})/gi, '%')
    .replace(/[<>()\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const inline = ({ text, href }: Run, write: (text: string) => string) =>
  href === undefined ? write(text) : `[${oneLine(text).trim()}](<${address(href)}>)`;

const inlines = (runs: readonly Run[], write: (text: string) => string) =>
  runs.map((run) => inline(run, write)).join('');

const single = (runs: readonly Run[]) => inlines(runs, oneLine).trim();

const guarded = (line: string) => line.trim().replace(beginnings, '$1\\');

/** Writes text with its line breaks. Empty lines are removed, because they would end the paragraph. */
function lines(runs: readonly Run[]): string[] {
  const breaks = (text: string) =>
    text
      .split(/\r\n|[\n\r]/)
      .map(oneLine)
      .join('\n');
  return inlines(runs, breaks).split('\n').map(guarded).filter(Boolean);
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${single(block.runs)}`;
    case 'paragraph':
      return lines(block.runs).join('\\\n');
    case 'list':
      return block.items.map((runs) => `- ${lines(runs).join('\\\n  ')}`).join('\n');
    case 'table':
      return table(block);
  }
}

function table({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
  return [
    `${lines(caption).join(' ')}\n`,
    row(head.map(oneLine)),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map(single))),
  ].join('\n');
}

/**
 * Writes a document as Markdown (CommonMark with GitHub's tables). All text is escaped here.
 *
 * @see https://spec.commonmark.org/
 */
export const writeMarkdown = (blocks: readonly Block[]): string =>
  `${blocks.map(written).join('\n\n')}\n`;

/** Writes a text as one line of Markdown. */
export const asMarkdownLine = (text: string): string => guarded(oneLine(text));
