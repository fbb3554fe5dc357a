import ts from 'typescript';

/** Functions that draw a part by the name they are given, and where in their arguments it is. */
const drawing = { paragraph: 2, heading: 1, sectionView: 1 };

/** The parts that a statement names: in its templates, and for functions that draw a part. */
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
