import { parseFragment } from 'parse5';
import ts from 'typescript';

const letters = /\p{L}{2,}/u;
/** Attributes whose values are read or heard. */
const spoken =
  /^(?:alt|title|placeholder|label|aria-(?:label|description|valuetext|roledescription|placeholder))$/;

const hole = '{}';

/** Every `html` and `svg` template of a module, its expressions as holes. */
function templatesIn(code) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText())) {
      const { template } = node;
      found.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(
              hole,
            ),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

function wordsIn(node) {
  const own = node.nodeName === '#text' ? [node.value] : [];
  const attributes = (node.attrs ?? []).filter(({ name }) => spoken.test(name));
  return [
    ...[...own, ...attributes.map(({ value }) => value)].filter((text) =>
      letters.test(text.replaceAll(hole, ' ')),
    ),
    ...(node.childNodes ?? []).flatMap(wordsIn),
  ];
}

/** The words that a module's templates say themselves, in one language for all readers. */
export function templateWords(code) {
  return templatesIn(code).flatMap((markup) =>
    wordsIn(parseFragment(markup)).map((text) => text.trim()),
  );
}
