import { readdirSync, readFileSync } from 'node:fs';
import { create, ts as analyzerTs } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import ts from 'typescript';
import { partsOf } from './parts-of.mjs';

const lists = [
  'attributes',
  'members',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
  'cssStates',
];

/**
 * Makes the Custom Elements Manifest of the package: the analyzer's result, with every named type
 * written out, the parts that the views draw, and the tags.
 *
 * @see https://github.com/webcomponents/custom-elements-manifest
 * @param {ts.Program} program the sources
 */
export function makeManifest(program) {
  const files = classFiles(program);
  const manifest = create({
    modules: files.map((file) =>
      analyzerTs.createSourceFile(
        file,
        readFileSync(file, 'utf8'),
        analyzerTs.ScriptTarget.ES2022,
        true,
      ),
    ),
    plugins: litPlugin(),
  });
  manifest.schemaVersion = '2.1.0';
  for (const module of manifest.modules) {
    const classes = classesOf(program, module.path);
    module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
    for (const declaration of module.declarations) {
      finish(declaration, classes.get(declaration.name), program);
    }
  }
  manifest.modules.push(...definitions(manifest));
  return inLib(manifest);
}

/** A TypeScript program of the sources, without type checks. */
export function sourceProgram() {
  const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.lib.json',
    {},
    ts.sys,
  );
  return ts.createProgram(fileNames, options);
}

/** The modules of elements that contain a class, sorted by name. */
function classFiles(program) {
  return readdirSync('src/elements')
    .map((file) => `src/elements/${file}`)
    .filter((file) => classesOf(program, file).size)
    .sort();
}

function classesOf(program, file) {
  const declared = program.getSourceFile(file).statements.filter(ts.isClassDeclaration);
  return new Map(declared.map((node) => [node.name.text, node]));
}

/** Keeps public members, and adds what the analyzer doesn't find. */
function finish(declaration, node, program) {
  const checker = program.getTypeChecker();
  const type = checker.getTypeAtLocation(node);
  const isPublic = ({ name, privacy, static: isStatic }) =>
    !privacy && !isStatic && !name.startsWith('#');
  declaration.members = (declaration.members ?? []).filter(isPublic);
  for (const member of declaration.members) {
    if (member.kind === 'field') member.type = { text: writtenOut(member, type, checker) };
  }
  for (const attribute of declaration.attributes ?? []) {
    const field = declaration.members.find(({ name }) => name === attribute.fieldName);
    if (field) attribute.type = { text: field.type.text.replace(/ \| null\b/g, '') };
    if (attribute.default === 'null') delete attribute.default;
  }
  declaration.cssParts = partsOf(node, program);
  declaration.description = oneLine(declaration.description);
  for (const list of lists) {
    if (!declaration[list]?.length) delete declaration[list];
    for (const item of declaration[list] ?? []) item.description = oneLine(item.description);
  }
}

const oneLine = (text) => text?.replace(/\s+/g, ' ').trim();

/** A property's type without named types; the default comes first, other values are sorted. */
function writtenOut({ name, default: first }, type, checker) {
  const { InTypeAlias, NoTruncation, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;
  const text = checker.typeToString(
    checker.getTypeOfSymbol(type.getProperty(name)),
    undefined,
    InTypeAlias | NoTruncation | UseSingleQuotesForStringLiteralType,
  );
  if (!text.startsWith("'")) return text;
  const rest = text.split(' | ').filter((word) => word !== first);
  return [first, ...rest.sort()].join(' | ');
}

/** The modules that register the tags. The analyzer doesn't recognize calls of `define`. */
const definitions = ({ modules }) =>
  modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ name, tagName }) => ({
        kind: 'javascript-module',
        path: `src/define/${tagName}.ts`,
        declarations: [],
        exports: [
          { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
        ],
      })),
  );

/** Replaces the paths of sources with those of published files. */
const inLib = (manifest) =>
  JSON.parse(
    JSON.stringify(manifest, (key, value) =>
      key === 'path' || key === 'module'
        ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'lib/$1.js')
        : value,
    ),
  );
