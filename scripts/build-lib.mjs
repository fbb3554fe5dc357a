import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { writeManifest } from './make-manifest.mjs';

/** Makes `lib/`: the sources as ES modules with their types, and what editors read of them. */
export async function buildLib() {
  rmSync('lib', { recursive: true, force: true });
  compile();
  for (const file of readdirSync('lib', { recursive: true })) {
    if (file.endsWith('.d.ts')) mendImports(join('lib', file));
  }
  await writeManifest('lib');
}

function compile() {
  const { options, fileNames, errors } = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.lib.json',
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  const program = ts.createProgram(fileNames, options);
  const { diagnostics } = program.emit();
  const faults = [...errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length) fail(...faults);
}

function fail(...faults) {
  throw new Error(
    ts.formatDiagnostics(faults, {
      getCurrentDirectory: () => process.cwd(),
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
}

/** Types name lit-html, which a strict package manager hides; Lit, which it shows, has the same. */
function mendImports(file) {
  const code = readFileSync(file, 'utf8');
  const mended = code.replaceAll('import("lit-html', 'import("lit');
  if (mended !== code) writeFileSync(file, mended);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLib();
