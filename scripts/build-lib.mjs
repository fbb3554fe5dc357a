import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { edgeBundle } from './build-edge.mjs';
import { cssData, htmlData, webTypes } from './editor-data.mjs';
import { makeManifest, sourceProgram } from './make-manifest.mjs';

/** Builds `lib/`: the sources as ES modules with types, the handler in one file, the manifest and data for editors. */
export function buildLib() {
  rmSync('lib', { recursive: true, force: true });
  const program = sourceProgram();
  compile(program);
  compile(cliProgram(), 'src/cli/');
  for (const file of readdirSync('lib', { recursive: true })) {
    if (file.endsWith('.d.ts')) rewriteImports(join('lib', file));
  }
  mkdirSync('lib/edge');
  writeFileSync('lib/edge/server.js', edgeBundle());
  const manifest = makeManifest(program);
  writeJson('custom-elements.json', manifest);
  writeJson('html-custom-data.json', htmlData(manifest));
  writeJson('css-custom-data.json', cssData(manifest));
  writeJson('web-types.json', webTypes(manifest, JSON.parse(readFileSync('package.json', 'utf8'))));
}

/** The command line, whose types are those of Node. */
function cliProgram() {
  const settings = { noEmit: false, rootDir: 'src', outDir: 'lib' };
  const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(
    'src/cli/tsconfig.json',
    settings,
    ts.sys,
  );
  return ts.createProgram(fileNames, { ...options, ...settings });
}

/** Writes the modules of a program whose path begins with `prefix`. */
function compile(program, prefix = '') {
  const isWanted = ({ fileName, isDeclarationFile }) =>
    !isDeclarationFile && relative(process.cwd(), fileName).startsWith(prefix);
  const files = prefix ? program.getSourceFiles().filter(isWanted) : [undefined];
  const diagnostics = files.flatMap((file) => program.emit(file).diagnostics);
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (!faults.length) return;
  throw new Error(
    ts.formatDiagnostics(faults, {
      getCurrentDirectory: () => process.cwd(),
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
}

/** Types import from lit-html, which strict package managers don't expose; Lit exports the same types. */
function rewriteImports(file) {
  const code = readFileSync(file, 'utf8');
  const rewritten = code.replaceAll('import("lit-html', 'import("lit');
  if (rewritten !== code) writeFileSync(file, rewritten);
}

function writeJson(file, value) {
  writeFileSync(join('lib', file), `${JSON.stringify(value, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildLib();
