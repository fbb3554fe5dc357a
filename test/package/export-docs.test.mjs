import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { sourceProgram } from '../../scripts/make-manifest.mjs';

const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;

/** What a module exports, and the members of it, that nobody has said a word about. */
function silent(program, file) {
  const checker = program.getTypeChecker();
  const isSilent = (symbol) => !symbol.getDocumentationComment(checker).length;
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
      .filter(isSilent)
      .map((found) => (found === symbol ? symbol.name : `${symbol.name}.${found.name}`));
  });
}

const program = sourceProgram();

for (const entry of ['index', 'plan', 'feed', 'static', 'convert', 'convert/stratml']) {
  test(`all that src/entries/${entry}.ts exports has its sentence`, () => {
    assert.deepEqual(silent(program, `src/entries/${entry}.ts`), []);
  });
}

test('an export or a member without a sentence would be found', () => {
  const file = 'a.ts';
  const code = `
    /** A thing. */
    export interface Thing {
      /** Told. */
      told: string;
      untold: string;
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
  assert.deepEqual(silent(sample, file), ['Thing.untold', 'Other', 'Called.open']);
});
