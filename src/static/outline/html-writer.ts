import { type Markup, xml } from '../xml.js';
import type { Block, Run } from './blocks.js';

const attribute = (name: string, value: string | undefined): Markup | '' =>
  value === undefined ? '' : xml` ${name}="${value}"`;

const lines = (text: string) =>
  text.split(/\r\n|[\n\r]/).map((line, i) => (i ? xml`<br>${line}` : xml`${line}`));

/** Writes a text. A link, or a text in another language, gets an element. */
function inline({ text, lang, dir, href }: Run): Markup {
  const attributes = [attribute('lang', lang), attribute('dir', dir)];
  if (href !== undefined) return xml`<a href="${href}"${attributes}>${lines(text)}</a>`;
  return lang === undefined && dir === undefined
    ? xml`${lines(text)}`
    : xml`<span${attributes}>${lines(text)}</span>`;
}

const inlines = (runs: readonly Run[]) => runs.map(inline);

/** Writes an element. If all its text is in one other language, the element has `lang`. */
function element(name: string, runs: readonly Run[], given: Markup | '' = ''): Markup {
  const [first, ...others] = runs;
  const isWhole = first && !others.length && first.href === undefined;
  const attributes = isWhole ? [attribute('lang', first.lang), attribute('dir', first.dir)] : [];
  const content = isWhole ? lines(first.text) : inlines(runs);
  return xml`<${name}${given}${attributes}>${content}</${name}>`;
}

function written(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return xml`${element(`h${block.level}`, block.runs)}\n`;
    case 'paragraph':
      return xml`${element('p', block.runs)}\n`;
    case 'list':
      return xml`<ul>\n${block.items.map((runs) => xml`${element('li', runs)}\n`)}</ul>\n`;
    case 'table':
      return table(block);
  }
}

function table({ caption, head, rows }: Extract<Block, { kind: 'table' }>): Markup {
  const column = xml` scope="col"`;
  const row = xml` scope="row"`;
  const headings = head.map((text) => element('th', [{ text }], column));
  const body = rows.map(
    ([first = [], ...cells]) =>
      xml`<tr>${element('th', first, row)}${cells.map((runs) => element('td', runs))}</tr>\n`,
  );
  return xml`<table>
${element('caption', caption)}
<thead><tr>${headings}</tr></thead>
<tbody>
${body}</tbody>
</table>
`;
}

/** Writes a document as HTML. All text is escaped here. */
export const writeHtml = (blocks: readonly Block[]): Markup => xml`${blocks.map(written)}`;
