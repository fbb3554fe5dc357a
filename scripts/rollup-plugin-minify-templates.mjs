import { transform as minifyCss } from 'lightningcss';
import { minifyMarkup } from './minify-markup.mjs';

/**
 * Removes white space from `html`, `svg` and `css` templates, and translators' descriptions from `msg`
 * calls, with the syntax tree that Rollup has already parsed.
 *
 * `css` templates must not contain expressions, because the CSS parser wouldn't understand them.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (node.type === 'TaggedTemplateExpression') edits.push(...templateEdits(node));
        if (isMessage(node)) edits.push(...descriptionEdits(node));
      });
      return edits.length ? { code: applyEdits(code, edits), map: null } : null;
    },
  };
}

function templateEdits({ tag, quasi }) {
  if (tag.type !== 'Identifier') return [];
  const texts = quasi.quasis.map(({ value }) => value.raw);
  if (tag.name === 'css') {
    if (texts.length > 1) throw new Error('css templates take no expressions');
    const text = minifyStyles(quasi.quasis[0].value.cooked);
    return [{ ...range(quasi.quasis[0]), text: escapeTemplate(text) }];
  }
  if (tag.name !== 'html' && tag.name !== 'svg') return [];
  const minified = minifyMarkup(texts);
  return quasi.quasis.map((part, i) => ({ ...range(part), text: minified[i] }));
}

function minifyStyles(css) {
  const { code } = minifyCss({
    filename: 'template.css',
    code: Buffer.from(css),
    minify: true,
    // No syntax is lowered: the sources use only features of the supported browsers.
    targets: undefined,
  });
  return code.toString();
}

function isMessage(node) {
  return node.type === 'CallExpression' && node.callee.name === 'msg';
}

function descriptionEdits({ arguments: [, options] }) {
  if (options?.type !== 'ObjectExpression') return [];
  const kept = options.properties.filter(({ key }) => key?.name !== 'desc');
  return [{ ...range(options), keep: kept.map(range) }];
}

const range = ({ start, end }) => ({ start, end });

const escapeTemplate = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

function applyEdits(code, edits) {
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: written, keep }) => {
      const replacement =
        written ?? `{ ${keep.map((part) => code.slice(part.start, part.end)).join(', ')} }`;
      return text.slice(0, start) + replacement + text.slice(end);
    }, code);
}

function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') walk(child, visit);
    }
  }
}
