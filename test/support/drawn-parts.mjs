import ts from 'typescript';

/** Functions with the name of a part as an argument, and the index of that argument. */
const drawing = { paragraph: 2, span: 2, heading: 1, sectionView: 1 };

/** The parts that a statement draws: in its templates, and by functions that draw a part. */
export function drawnParts(statement) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      for (const markup of pieces(node.template)) {
        for (const [, value] of markup.matchAll(/\spart="([^"]*)/g)) {
          found.push(...value.split(/\s+/).filter(Boolean));
        }
      }
    }
    if (ts.isCallExpression(node)) {
      const name = node.arguments[drawing[node.expression.getText()]];
      if (name && ts.isStringLiteral(name)) found.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return found;
}

const pieces = (template) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
