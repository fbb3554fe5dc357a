import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';

export const frameworkDocsFile = 'docs/frameworks.md';
const folder = 'test/hosts/frameworks';

/** The part of an application that is a recipe: what stands between its two marks. */
export function recipe(file) {
  const code = readFileSync(`${folder}/${file}`, 'utf8');
  const [, body] = /recipe:start.*\n([\s\S]*?)^.*recipe:end/m.exec(code) ?? [];
  if (!body) throw new Error(`${folder}/${file} has no recipe`);
  return body.trimEnd();
}

/** A document whose blocks of code are those of the applications that its comments name. */
export const withRecipes = (text) =>
  text.replace(
    /(<!-- recipe: (\S+) -->\n\n)```[\s\S]*?^```$/gm,
    (_, head, file) => `${head}\`\`\`${extname(file).slice(1)}\n${recipe(file)}\n\`\`\``,
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(frameworkDocsFile, withRecipes(readFileSync(frameworkDocsFile, 'utf8')));
}
