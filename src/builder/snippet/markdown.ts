import { asMarkdownLine } from '../../static/outline/markdown-writer.js';

/** The picture of a badge in Markdown. */
export const markdownSnippet = (alt: string, file: string): string =>
  `![${asMarkdownLine(alt)}](${encodeURI(file)})\n`;
