// Marks an expression between two texts; markup never contains this character.
const mark = '\u0000';

/** Around these elements, white space with a line break is indentation; around others it is a space. */
const blocks = new RegExp(
  '^</?(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|' +
    'form|h[1-6]|header|hr|li|main|nav|ol|optgroup|option|p|section|select|summary|table|tbody|' +
    'td|tfoot|th|thead|tr|ul|circle|defs|desc|ellipse|g|line|path|polygon|polyline|rect)(?![\\w-])',
);

const tokens = new RegExp(
  '<!--[^]*?-->' + // a comment
    '|<(pre|textarea)\\b[^]*?</\\1\\s*>' + // white space is kept
    '|</?[a-z](?:"[^"]*"|\'[^\']*\'|[^"\'>])*>' + // a tag; a ">" in quotes doesn't end it
    '|[^<]+|<',
  'g',
);

// No-break spaces and other Unicode spaces are text.
const space = /[ \t\n\r\f]+/g;

/**
 * Removes invisible white space from a template's markup.
 *
 * A space within a line is kept, because it may be intentional. A line break with its indentation is
 * removed at the ends of the template and beside blocks, and replaced by one space elsewhere.
 * Attribute values aren't changed.
 *
 * @param {readonly string[]} texts the raw texts between the template's expressions
 * @returns {string[]} the minified texts, in the same number
 */
export function minifyMarkup(texts) {
  const pieces = texts.join(mark).match(tokens) ?? [];
  const kept = pieces.filter((piece) => !isComment(piece));
  return kept
    .map((piece, i) => {
      if (isVerbatim(piece)) return piece;
      if (isTag(piece)) return minifyTag(piece);
      return minifyText(piece, isEdge(kept[i - 1]), isEdge(kept[i + 1]));
    })
    .join('')
    .split(mark);
}

const isTag = (piece) => /^<\/?[a-z]/.test(piece);
const isVerbatim = (piece) => /^<(pre|textarea)\b/.test(piece);
const isEdge = (piece) => piece === undefined || blocks.test(piece);

function isComment(piece) {
  if (!piece.startsWith('<!--')) return false;
  if (piece.includes(mark)) throw new Error(`A comment contains an expression: ${piece}`);
  return true;
}

function minifyText(text, isAfterEdge, isBeforeEdge) {
  return text.replace(space, (run, start) => {
    const isAtEdge =
      (isAfterEdge && start === 0) || (isBeforeEdge && start + run.length === text.length);
    return isAtEdge && /[\n\r]/.test(run) ? '' : ' ';
  });
}

function minifyTag(tag) {
  const tight = tag
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) => (i % 2 ? part : part.replace(space, ' ').replace(/ ?= ?/g, '=')))
    .join('')
    .replace(/ >$/, '>');
  // A slash right after a value without quotes would belong to the value.
  return /=[^\s"']* \/>$/.test(tight) ? tight : tight.replace(/ \/>$/, '/>');
}
