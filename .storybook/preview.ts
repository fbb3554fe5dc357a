import type { Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:elements-manifest';
import { sourceLocale, targetLocales } from '../lit-localize.json';
import '../src/embed/library-goals.js';
import { elementTable, findElement } from './element-table.js';
import { theme } from './look.js';
import { initialGlobals, page, type PageGlobals } from './page.js';
import { pageSource } from './page-source.js';
import { themeFiles, wearTheme } from './theme-files.js';

const titled = (file: string) => file.replace('theme-', '').replaceAll('-', ' ');

/** The languages of the interface, each with its name in that language. */
const languages = Object.fromEntries(
  [sourceLocale, ...targetLocales].map((tag) => [
    tag,
    new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
  ]),
);

const choice = (description: string, icon: string, titles: Record<string, string>) => ({
  description,
  toolbar: {
    icon,
    dynamicTitle: true,
    items: Object.entries(titles).map(([value, title]) => ({ value, title })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { ...initialGlobals },
  globalTypes: {
    theme: choice('Theme', 'paintbrush', {
      auto: 'The page’s colours',
      'dark-page': 'A dark page’s',
      light: 'theme="light"',
      dark: 'theme="dark"',
      ...Object.fromEntries([...themeFiles.keys()].map((file) => [file, `Theme ${titled(file)}`])),
    }),
    language: choice('Language of the page', 'globe', languages),
    direction: choice('Direction of the page', 'transfer', {
      auto: 'The language’s direction',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    width: choice('Width of the container', 'ruler', {
      full: 'Full width',
      240: '240 px',
      320: '320 px',
      480: '480 px',
      768: '768 px',
    }),
  },
  decorators: [
    (story, context) => {
      wearTheme((context.globals as PageGlobals).theme);
      return page(story, context);
    },
  ],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    docs: {
      theme,
      extractArgTypes: (tag: string) => {
        const element = findElement(manifest, tag);
        return element && elementTable(element);
      },
      extractComponentDescription: (tag: string) => findElement(manifest, tag)?.description,
      source: { transform: pageSource },
    },
    options: {
      storySort: { order: ['For editors', 'For themers', 'Recipes', 'Elements', 'Progress'] },
    },
  },
};

export default preview;
