import type { Formats } from '../formats.js';
import { type MsgFn, str } from '../translate.js';

/** Messages of the page for editors about what to show. */
export const choiceMessages = (msg: MsgFn, format: Formats) => ({
  heading: msg('2. What to show', { id: 'page-show-heading', desc: 'Heading of the second step' }),
  show: msg('Show', {
    id: 'page-show',
    desc: 'Label of the choice of what is shown of the plan, such as: one goal',
  }),
  allGoals: msg('All goals', { id: 'page-all-goals', desc: 'Choice of what to show' }),
  oneGoal: msg('One goal', { id: 'page-one-goal', desc: 'Choice of what to show' }),
  badge: msg('A badge with progress', {
    id: 'page-badge',
    desc: 'Choice of what to show: a small mark within a line, such as “Goal 3: 40%”',
  }),
  counts: msg('How many goals have each status', {
    id: 'page-counts',
    desc: 'Choice of what to show: a bar with the number of goals on track, at risk and so on',
  }),
  oneIndicator: msg('One indicator', {
    id: 'page-one-indicator',
    desc: 'Choice of what to show: the figures and the chart of a performance indicator',
  }),
  objective: msg('Objective', {
    id: 'page-objective',
    desc: 'Label of the choice of an objective of a goal',
  }),
  goalItself: msg('The goal itself', {
    id: 'page-goal-itself',
    desc: 'First choice of the list of objectives of a goal: none of them',
  }),
  layout: msg('Layout', { id: 'page-layout', desc: 'Label of the choice of the layout of goals' }),
  layouts: {
    list: msg('List', { id: 'page-layout-list', desc: 'A layout of goals' }),
    cards: msg('Cards', { id: 'page-layout-cards', desc: 'A layout of goals' }),
    accordion: msg('Accordion', {
      id: 'page-layout-accordion',
      desc: 'A layout of goals: a list of headings that open',
    }),
    table: msg('Table', { id: 'page-layout-table', desc: 'A layout of goals' }),
  },
  look: msg('Look', { id: 'page-look', desc: 'Label of the choice of the look of a badge' }),
  looks: {
    pill: msg('Rounded', { id: 'page-look-pill', desc: 'A look of a badge: with round ends' }),
    bar: msg('Bar', { id: 'page-look-bar', desc: 'A look of a badge: with a progress bar' }),
    ring: msg('Ring', { id: 'page-look-ring', desc: 'A look of a badge: with a progress ring' }),
    flat: msg('Flat', { id: 'page-look-flat', desc: 'A look of a badge: like those on GitHub' }),
    compact: msg('Compact', {
      id: 'page-look-compact',
      desc: 'A look of a badge: an icon and a percentage only',
    }),
  },
  filterable: msg('Readers can search and filter the goals', {
    id: 'page-filterable',
    desc: 'Checkbox',
  }),
  sections: msg('Sections', {
    id: 'page-sections',
    desc: 'Opens the list of the sections of the plan that can be shown or hidden',
  }),
  titleSection: msg('Title', { id: 'page-section-title', desc: 'A section of the plan' }),
  periodSection: msg('Period', {
    id: 'page-section-period',
    desc: 'A section of the plan: the years that it is for',
  }),
  introductionSection: msg('Introduction', {
    id: 'page-section-introduction',
    desc: 'A section of the plan',
  }),
  updatedSection: msg('Date of the last change', {
    id: 'page-section-updated',
    desc: 'A section of the plan',
  }),
  planLanguage: msg('Language of the plan', {
    id: 'page-plan-language',
    desc: 'Label of the choice of the language in which the plan is shown',
  }),
  languageOfPage: msg('That of your page', {
    id: 'page-language-of-page',
    desc: 'First choice of the list of languages: the language of the page with the plan',
  }),
  headingLevel: msg('Level of the first heading', {
    id: 'page-heading-level',
    desc: 'Label of the choice of a heading level, 1 to 6',
  }),
  colors: msg('Colors', { id: 'page-colors', desc: 'Label of the choice of light or dark colors' }),
  themes: {
    auto: msg('Those of your page', {
      id: 'page-theme-auto',
      desc: 'Choice of colors: as on the page with the plan',
    }),
    light: msg('Light', { id: 'page-theme-light', desc: 'Choice of colors' }),
    dark: msg('Dark', { id: 'page-theme-dark', desc: 'Choice of colors' }),
  },
  ownAccent: msg('An accent color of my own', { id: 'page-own-accent', desc: 'Checkbox' }),
  accent: msg('Accent color', { id: 'page-accent', desc: 'Label of the choice of a color' }),
  pageColors: msg('See it in the colors of my page', {
    id: 'page-page-colors',
    desc: 'Checkbox: the preview has the colors of the editor’s page',
  }),
  background: msg('Background', { id: 'page-background', desc: 'Label of the choice of a color' }),
  textColor: msg('Text', {
    id: 'page-text-color',
    desc: 'Label of the choice of the color of text',
  }),
  enoughContrast: (ratio: number) =>
    msg(str`Contrast with the background: ${format.number(ratio)} to 1, enough for text.`, {
      id: 'page-contrast-enough',
      desc: 'Under the choice of a color; the value is a number such as 5.2',
    }),
  littleContrast: (ratio: number, needed: number) =>
    msg(
      str`Contrast with the background: ${format.number(ratio)} to 1, too little for text, which needs ${format.number(needed)} to 1.`,
      {
        id: 'page-contrast-little',
        desc: 'Under the choice of a color; the values are numbers such as 3.1 and 4.5',
      },
    ),
  asOf: msg('As of', {
    id: 'page-as-of',
    desc: 'Label of the choice of the day of which the state of the plan is shown',
  }),
  asOfHint: msg('Empty: always the present state.', {
    id: 'page-as-of-hint',
    desc: 'Under the choice of the day of which the state of the plan is shown',
  }),
  since: msg('Show the change since', {
    id: 'page-since',
    desc: 'Label of the choice of a day; how much the progress has changed since then is shown',
  }),
  sinceHint: msg('Empty: the change isn’t shown.', {
    id: 'page-since-hint',
    desc: 'Under the choice of the day since which the change is shown',
  }),
  preview: msg('Preview', { id: 'page-preview', desc: 'Name of the preview of the plan' }),
  previewWidth: msg('Width of the preview', {
    id: 'page-preview-width',
    desc: 'Label of the choice of the width of the preview',
  }),
  widths: {
    full: msg('Full width', { id: 'page-width-full', desc: 'Choice of the preview’s width' }),
    phone: msg('Phone', { id: 'page-width-phone', desc: 'Choice of the preview’s width' }),
    sidebar: msg('Sidebar', { id: 'page-width-sidebar', desc: 'Choice of the preview’s width' }),
  },
  previewLater: msg('The preview appears when a plan can be read.', {
    id: 'page-preview-later',
    desc: 'In place of the preview before a plan has been opened',
  }),
});
