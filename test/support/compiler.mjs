import { join } from 'node:path';
import ts from 'typescript';

/** Returns the type errors of a project, and the completions that an editor offers in it. */
export function compilerOf(folder) {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    {},
    ts.sys,
  );

  return {
    fileNames,

    /** The type errors in files with matching names, and in the types of the package. */
    errors(names, otherOptions = {}) {
      const chosen = fileNames.filter((file) => names.test(file));
      if (chosen.length < 2) throw new Error(`Only ${chosen.length} files are ${names}`);
      const program = ts.createProgram(chosen, { ...options, ...otherOptions });
      return ts
        .getPreEmitDiagnostics(program)
        .filter(({ file }) => !file || !/node_modules\/(?!library-goals\/)/.test(file.fileName))
        .map(({ file, start, messageText }) => {
          const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
          const text = ts.flattenDiagnosticMessageText(messageText, '\n');
          return `${file?.fileName.replace(folder, '')}:${line} ${text}`;
        });
    },

    /** The completions after some text of a file, and the documentation of one of them. */
    completions(name, words, about) {
      const file = join(folder, name);
      const service = ts.createLanguageService({
        ...ts.sys,
        getCompilationSettings: () => options,
        getScriptFileNames: () => [file],
        getScriptVersion: () => '1',
        getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(ts.sys.readFile(name) ?? ''),
        getCurrentDirectory: () => folder,
        getDefaultLibFileName: ts.getDefaultLibFilePath,
        useCaseSensitiveFileNames: () => true,
      });
      const place = ts.sys.readFile(file).indexOf(words) + words.length + 1;
      const { entries } = service.getCompletionsAtPosition(file, place, {});
      const { documentation } = service.getCompletionEntryDetails(file, place, about, {});
      return {
        names: entries.map(({ name }) => name),
        sentence: ts.displayPartsToString(documentation),
      };
    },
  };
}
