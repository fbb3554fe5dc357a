import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readConfig, readMessages, xliffFile } from './locale-files.mjs';

/** Whether a message is one of the page for editors, which elements don’t load. */
const isOfBuilder = ([id]) => id.startsWith('page-');

const messagesIn = (language) => [...readMessages(readFileSync(xliffFile(language), 'utf8'))];

/** A module with translations. It imports nothing, so that it can be loaded on its own. */
function translationsModule(language, messages) {
  const templates = Object.fromEntries(
    messages.flatMap(([id, { target }]) => (target === undefined ? [] : [[id, target]])).sort(),
  );
  return moduleOf(xliffFile(language), 'templates', templates);
}

/** Makes a language's module for the elements from its XLIFF. */
export const localeModule = (language) =>
  translationsModule(
    language,
    messagesIn(language).filter((message) => !isOfBuilder(message)),
  );

/** Makes a language's module for the page for editors from its XLIFF. */
export const builderModule = (language) =>
  translationsModule(language, messagesIn(language).filter(isOfBuilder));

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
  const messages = messagesIn(language).filter((message) => !isOfBuilder(message));
  const templates = Object.fromEntries(
    messages.map(([id, { source }]) => [id, pseudo(source)]).sort(),
  );
  return moduleOf('the English messages', 'pseudoMessages', templates);
}

export const localeFile = (language) => `${readConfig().output.outputDir}/${language}.ts`;

const builderFolder = 'src/locale/builder/translations';

export const builderFile = (language) => `${builderFolder}/${language}.ts`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of [readConfig().output.outputDir, builderFolder]) {
    mkdirSync(folder, { recursive: true });
  }
  for (const language of readConfig().targetLocales) {
    writeFileSync(localeFile(language), await localeModule(language));
    writeFileSync(builderFile(language), await builderModule(language));
  }
  writeFileSync(pseudoFile, await pseudoModule());
}
