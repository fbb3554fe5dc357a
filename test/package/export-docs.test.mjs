import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { elementsOf } from '../../scripts/editor-data.mjs';
import { exportsOf, modules } from '../../scripts/make-api-docs.mjs';
import { exampleOf } from '../../scripts/make-elements-docs.mjs';
import { makeManifest, sourceProgram } from '../../scripts/make-manifest.mjs';

const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;

/** The exports of a module and their members that have no description. */
function undescribed(program, file) {
  const checker = program.getTypeChecker();
  const isUndescribed = (symbol) => !symbol.getDocumentationComment(checker).length;
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const isAlias = exported.flags & ts.SymbolFlags.Alias;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    const members = symbol.declarations
      .filter((node) => ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node))
      .flatMap(({ members }) => [...members])
      .filter(({ name }) => name && !ts.isPrivateIdentifier(name))
      .filter((member) => !(ts.getCombinedModifierFlags(member) & hidden))
      .map(({ name }) => checker.getSymbolAtLocation(name));
    return [symbol, ...members]
      .filter(isUndescribed)
      .map((found) => (found === symbol ? symbol.name : `${symbol.name}.${found.name}`));
  });
}

const program = sourceProgram();

for (const entry of ['index', ...modules]) {
  test(`all exports of src/entries/${entry}.ts have a description`, () => {
    assert.deepEqual(undescribed(program, `src/entries/${entry}.ts`), []);
  });
}

for (const module of modules) {
  test(`all functions and values of library-goals/${module} have an example that uses them`, () => {
    const { values } = exportsOf(program, module);
    assert.ok(values.length);
    const withoutExample = values.filter((symbol) => {
      const examples = symbol.getJsDocTags().filter(({ name }) => name === 'example');
      const code = examples.map(({ text }) => ts.displayPartsToString(text)).join();
      return !code.includes(`library-goals/${module}'`) || code.split(symbol.name).length < 3;
    });
    assert.deepEqual(
      withoutExample.map(({ name }) => name),
      [],
    );
  });
}

test('every element has an example of its tag', () => {
  const elements = elementsOf(makeManifest(program));
  assert.ok(elements.length);
  const withoutExample = elements.filter(
    (element) => !exampleOf(program, element)?.includes(`<${element.tagName}`),
  );
  assert.deepEqual(
    withoutExample.map(({ tagName }) => tagName),
    [],
  );
});

test('exports and members without a description are found', () => {
  const file = 'a.ts';
  const code = `
    /** A thing. */
    export interface Thing {
      /** Described. */
      one: string;
      two: string;
    }
    export type Other = string;
    /** Called. */
    export class Called { #own = 1; private inner = 1; open = 1; }`;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const host = ts.createCompilerHost({});
  const sample = ts.createProgram(
    [file],
    { noLib: true },
    {
      ...host,
      getSourceFile: (name) => (name === file ? source : undefined),
    },
  );
  assert.deepEqual(undescribed(sample, file), ['Thing.two', 'Other', 'Called.open']);
});
