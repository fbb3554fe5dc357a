import { parseFragment } from 'parse5';
import ts from 'typescript';

const letters = /\p{L}{2,}/u;
/** Attributes with text for readers. */
const textAttributes =
  /^(?:alt|title|placeholder|label|aria-(?:label|description|valuetext|roledescription|placeholder))$/;

const placeholder = '{}';

/** The `html` and `svg` templates of a module, with placeholders for expressions. */
function templatesIn(code) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText())) {
      const { template } = node;
      found.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(
              placeholder,
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
  const attributes = (node.attrs ?? []).filter(({ name }) => textAttributes.test(name));
  return [
    ...[...own, ...attributes.map(({ value }) => value)].filter((text) =>
      letters.test(text.replaceAll(placeholder, ' ')),
    ),
    ...(node.childNodes ?? []).flatMap(wordsIn),
  ];
}

/** The text in a module's templates, which cannot be translated. */
export function templateWords(code) {
  return templatesIn(code).flatMap((markup) =>
    wordsIn(parseFragment(markup)).map((text) => text.trim()),
  );
}
