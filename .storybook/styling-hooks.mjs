import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What each state means; the names are those of `FeedState`. */
const states = {
  loading: 'The feed is on its way, and nothing is known yet.',
  ready: 'A plan is there.',
  stale: 'The last good plan is shown; newer information could not be loaded.',
  error: 'No plan could be loaded.',
};

/** A module and all that it imports from this package, as texts by path. */
function textsFrom(path, found = new Map()) {
  if (found.has(path)) return found;
  const text = readFileSync(path, 'utf8');
  found.set(path, text);
  for (const [, source] of text.matchAll(/^(?:import|export|\})[^;]*?from '(\.[^']+)\.js';$/gm)) {
    textsFrom(normalize(join(dirname(path), `${source}.ts`)), found);
  }
  return found;
}

const all = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

/** The parts that views draw: written out, or given by name to a view of headings, paragraphs or sections. */
function partsIn(text) {
  const written = all(text, /\bpart="([^"]*)"/g).flatMap((names) => names.split(/\s+/));
  const given = all(text, /\b(?:heading|paragraph|sectionView)\([^'`;]*?'([\w-]+)'/g);
  const goals = /\bpart=\$\{goalPart\(/.test(text) ? ['goal', 'goal-<id>'] : [];
  const statuses = /\bstatusNames\b/.test(text) ? ['status', 'status-<status>'] : [];
  return [...written.filter((name) => /^[\w-]+$/.test(name)), ...given, ...goals, ...statuses];
}

/** The tokens that styles read, each with what it is without a theme. */
function tokensIn(text) {
  return [...text.matchAll(/var\((--library-[\w-]+)(?:,\s*)?/g)].map((match) => ({
    name: match[1],
    default: upToBracket(text.slice(match.index + match[0].length)),
  }));
}

/** A text up to the bracket that closes what it stands in. */
function upToBracket(text) {
  let depth = 0;
  const end = [...text].findIndex((character) => {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    return depth < 0;
  });
  return text.slice(0, end).replace(/\s+/g, ' ').trim();
}

/** Items by name, in order; what was said first stands, and what it left open is filled in. */
function merged(items) {
  const byName = new Map();
  for (const item of items) byName.set(item.name, { ...item, ...byName.get(item.name) });
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Adds to an element’s declaration what a style sheet of the page can hold on to, as far as its comments
 * don’t say it already: the parts and tokens in its views and styles, and its states.
 */
export function addStylingHooks(declaration, path) {
  const texts = [...textsFrom(path)];
  const of = (folder) => texts.filter(([file]) => file.includes(folder)).map(([, text]) => text);
  const { cssParts, cssProperties = [], cssStates = [] } = declaration;
  // Parts that comments tell are all that there are; a list from the views has what they could draw.
  declaration.cssParts = cssParts ?? merged(drawnParts(texts));
  declaration.cssProperties = merged([...cssProperties, ...of('src/styles/').flatMap(tokensIn)]);
  declaration.cssStates = merged([
    ...cssStates,
    ...Object.entries(states).map(([name, description]) => ({ name, description })),
  ]);
}

const drawnParts = (texts) =>
  texts
    .filter(([file]) => /^src\/(?:views|elements)\//.test(file))
    .flatMap(([, text]) => partsIn(text))
    .map((name) => ({ name }));
