import { existsSync, readdirSync } from 'node:fs';

/** The files of the documentation that are written for readers of the repository. */
export const docFiles = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'llms.txt'],
  ...readdirSync('docs', { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
].filter((file) => existsSync(file));

/** The fenced code blocks of a text in one of the languages. */
export const codeBlocks = (text, ...languages) =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, language]) => languages.includes(language))
    .map(([, , code]) => code);

/** A text without fenced code blocks. */
export const withoutCode = (text) => text.replace(/^```[\s\S]*?^```$/gm, '');
