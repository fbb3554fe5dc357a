import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readConfig, readMessages, xliffFile } from './locale-files.mjs';

/** Makes a language's module from its XLIFF. It imports nothing, so that it can be loaded on its own. */
export async function localeModule(language) {
  const messages = [...readMessages(readFileSync(xliffFile(language), 'utf8'))];
  const templates = Object.fromEntries(
    messages.flatMap(([id, { target }]) => (target === undefined ? [] : [[id, target]])).sort(),
  );
  return moduleOf(xliffFile(language), 'templates', templates);
}

async function moduleOf(origin, name, data) {
  const code = `// Made from ${origin} by \`npm run build:locales\`: change that.\nexport const ${name} = ${JSON.stringify(data)};\n`;
  return format(code, { ...(await resolveConfig('src/x.ts')), parser: 'typescript' });
}

const accents = Object.fromEntries(
  [...'aeioucdghklnrstwyzAEIOUCDGHKLNRSTWYZ'].map((letter, i) => [
    letter,
    [...'áéíóúçđğħķłñŕšťŵýžÁÉÍÓÚÇĐĞĦĶŁÑŔŠŤŴÝŽ'][i],
  ]),
);

/** Makes a text 40% longer, with accents and with brackets that show whether it is cut off. */
export function pseudo(text) {
  return text
    .split('|')
    .map((form) => {
      const accented = form.replace(/\{\d+\}|./gu, (part) => accents[part] ?? part);
      return `⟦${accented}${' lorem ipsum dolor'.repeat(9).slice(0, Math.ceil(form.length * 0.4))}⟧`;
    })
    .join('|');
}

export const pseudoFile = 'stories/pseudo-messages.ts';

/** The messages for the story that shows how the layout handles long words. */
export function pseudoModule() {
  const [language] = readConfig().targetLocales;
  const messages = [...readMessages(readFileSync(xliffFile(language), 'utf8'))];
  const templates = Object.fromEntries(
    messages.map(([id, { source }]) => [id, pseudo(source)]).sort(),
  );
  return moduleOf('the English messages', 'pseudoMessages', templates);
}

export const localeFile = (language) => `${readConfig().output.outputDir}/${language}.ts`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(readConfig().output.outputDir, { recursive: true });
  for (const language of readConfig().targetLocales) {
    writeFileSync(localeFile(language), await localeModule(language));
  }
  writeFileSync(pseudoFile, await pseudoModule());
}
