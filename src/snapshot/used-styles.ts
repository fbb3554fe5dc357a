/** A rule of a style sheet: with selectors, with rules inside (`@media`), or without either (`@keyframes`). */
interface Rule {
  /** What is before the braces. */
  readonly start: string;
  readonly body: string;
  readonly selectors?: readonly Selector[];
  readonly rules?: readonly Rule[];
}

interface Selector {
  readonly text: string;
  /** The classes without which the selector matches nothing. */
  readonly classes: readonly string[];
}

const groups = /^@(?:media|container|supports|layer)\b/;

/** What is in parentheses, such as after `:not`; it may be nested. */
const parentheses = /\([^()]*\)/g;

function withoutParentheses(text: string): string {
  const outside = text.replace(parentheses, '');
  return outside === text ? text : withoutParentheses(outside);
}

function selectorOf(text: string): Selector {
  const names = withoutParentheses(text).matchAll(/\.([\w-]+)/g);
  return { text, classes: [...names].map(([, name]) => name!) };
}

/** Splits a list of selectors at its commas, except those in parentheses. */
function selectorsOf(list: string): Selector[] {
  const texts = list.match(/(?:[^,()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
  return texts.map((text) => selectorOf(text.trim()));
}

/** The position after the brace that closes the one before `start`. Strings of the library’s styles have no braces. */
function endOf(css: string, start: number): number {
  for (let depth = 1, i = start; i < css.length; i += 1) {
    if (css[i] === '{') depth += 1;
    else if (css[i] === '}') depth -= 1;
    if (depth === 0) return i + 1;
  }
  return css.length;
}

function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  for (let at = 0, open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
    const end = endOf(css, open + 1);
    const start = css.slice(at, open).trim();
    const body = css.slice(open + 1, end - 1).trim();
    rules.push({
      start,
      body,
      ...(groups.test(start) && { rules: rulesOf(body) }),
      ...(!start.startsWith('@') && { selectors: selectorsOf(start) }),
    });
    at = end;
  }
  return rules;
}

function write({ start, body, selectors, rules }: Rule, used: ReadonlySet<string>): string {
  if (rules) {
    const inside = rules.map((rule) => write(rule, used)).join('');
    return inside && `${start}{${inside}}`;
  }
  if (!selectors) return `${start}{${body}}`;
  const kept = selectors.filter(({ classes }) => classes.every((name) => used.has(name)));
  return kept.length ? `${kept.map(({ text }) => text).join(',')}{${body}}` : '';
}

/** The rules of the style sheets of elements, of which there are few. */
const known = new Map<string, readonly Rule[]>();

/**
 * The rules of a style sheet that can match elements of a markup: those whose classes it has. The style sheet has
 * no comments and no statements without braces.
 */
export function usedStyles(css: string, markup: string): string {
  const used = new Set(
    [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)),
  );
  const rules = known.get(css) ?? rulesOf(css);
  known.set(css, rules);
  return rules.map((rule) => write(rule, used)).join('');
}
