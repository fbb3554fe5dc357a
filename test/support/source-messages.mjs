import { createRequire } from 'node:module';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { readTsConfig } from '@lit/localize-tools/lib/typescript.js';

// The extractor reads the syntax tree of its own TypeScript.
const ts = createRequire(import.meta.resolve('@lit/localize-tools/lib/typescript.js'))(
  'typescript',
);

const textOf = (contents) =>
  contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

/**
 * The messages in the source code, found as `lit-localize extract` does.
 *
 * @returns {Map<string, {source: string, desc?: string}>} by message id; `{0}` for a first value
 */
export function sourceMessages() {
  const { fileNames, options } = readTsConfig('tsconfig.json');
  const { messages, errors } = extractMessagesFromProgram(ts.createProgram(fileNames, options));
  if (errors.length) throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  return new Map(
    messages.map(({ name, contents, desc }) => [name, { source: textOf(contents), desc }]),
  );
}
