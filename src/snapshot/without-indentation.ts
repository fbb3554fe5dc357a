/** Beside these elements, white space is never visible. */
const blocks =
  /^<\/?(?:div|h[1-6]|p|[ou]l|li|dl|d[dt]|details|summary|section|footer|table|caption|t(?:head|body|r|[hd])|path|rect|circle|line|g)(?![\w-])/;

const startsLine = /^ *\n/;
const endsLine = /\n *$/;

/**
 * The texts of a template without the indentation of its lines, which costs bytes and nodes. A space remains where it
 * may be visible. Texts of a feed must not be passed, because their line breaks are shown.
 *
 * @param texts what is between the values of a template
 */
export function withoutIndentation(texts: readonly string[]): string[] {
  const last = texts.length - 1;
  return texts.map((text, i) => {
    const inside = i === 0 && startsLine.test(text) ? text.trimStart() : text;
    return joined(i === last && endsLine.test(inside) ? inside.trimEnd() : inside);
  });
}

function joined(text: string): string {
  const lines = text.split('\n');
  const end = lines.length - 1;
  return lines
    .map((line, i) => (i ? line.trimStart() : line))
    .map((line, i) => (i < end ? line.trimEnd() : line))
    .filter((line, i) => line || i === 0 || i === end)
    .reduce((before, line) => before + (isSpaceShown(before, line) ? ' ' : '') + line);
}

/** Whether a space between two pieces of markup may be visible. */
export const isSpaceShown = (before: string, after: string): boolean =>
  !(after.startsWith('>') || blocks.test(after) || blocks.test(lastTag(before)));

/** The tag at the end of a text. */
const lastTag = (text: string): string =>
  text.endsWith('>') ? text.slice(text.lastIndexOf('<')) : '';
