import ts from 'typescript';

/**
 * The parts that a class draws, by name, from the comments of all functions that it uses. Each
 * function names the parts that it draws with `@csspart`; one of them describes the part.
 *
 * @param {ts.Node} node the class
 * @param {ts.Program} program the sources
 */
export function partsOf(node, program) {
  const names = new Set(reached(node, program).flatMap((found) => partTags(found).map(nameOf)));
  const sentences = partSentences(program);
  return [...names].sort().map((name) => ({ name, description: sentences.get(name) }));
}

/** The description of each part, from the comment that contains it. */
export function partSentences(program) {
  const found = new Map();
  for (const { fileName, statements } of program.getSourceFiles()) {
    if (!isOurs(fileName)) continue;
    for (const [name, sentence] of statements.flatMap(partTags)) {
      if (!sentence) continue;
      if (found.has(name)) throw new Error(`The part ${name} is described twice.`);
      found.set(name, sentence);
    }
  }
  return found;
}

/** The `@csspart` tags of a declaration, each with its name and its description, if it has one. */
export function partTags(node) {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === 'csspart')
    .map(({ comment }) => {
      const [name, ...rest] = ts.getTextOfJSDocComment(comment).split(/\s+-\s+/);
      return [name.trim(), rest.join(' - ').replace(/\s+/g, ' ').trim()];
    });
}

const nameOf = ([name]) => name;

const isOurs = (fileName) => /(?:^|\/)src\/(?:elements|views)\//.test(fileName);

/** The declarations in elements and views that a node refers to, directly or indirectly. */
function reached(start, program) {
  const checker = program.getTypeChecker();
  const found = new Set();
  const visit = (node) => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isIdentifier(node)) enter(node);
    ts.forEachChild(node, visit);
  };
  const enter = (name) => {
    let symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? checker.getShorthandAssignmentValueSymbol(name.parent)
      : checker.getSymbolAtLocation(name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    const declarations = (symbol?.declarations ?? []).flatMap((declaration) =>
      ts.isBindingElement(declaration) ? taken(declaration) : [declaration],
    );
    for (const declaration of declarations) {
      if (isOurs(declaration.getSourceFile().fileName)) follow(declaration);
    }
  };
  /** What a name in a pattern stands for, such as `view` in `({ view }) => view()`. */
  const taken = ({ parent, propertyName, name }) =>
    checker.getPropertyOfType(checker.getTypeAtLocation(parent), (propertyName ?? name).getText())
      ?.declarations ?? [];
  const follow = (declaration) => {
    const isValue =
      ts.isFunctionDeclaration(declaration) ||
      ts.isVariableDeclaration(declaration) ||
      ts.isMethodDeclaration(declaration) ||
      ts.isGetAccessor(declaration) ||
      ts.isClassDeclaration(declaration);
    if (!isValue || found.has(declaration)) return;
    found.add(declaration);
    ts.forEachChild(declaration, visit);
  };
  follow(start);
  return [...found];
}
