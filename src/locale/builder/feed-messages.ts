import type { Formats } from '../formats.js';
import { type MsgFn, str } from '../translate.js';

/** Messages of the page for editors about the plan that is opened, and what is wrong with it. */
export const feedMessages = (msg: MsgFn, format: Formats) => ({
  title: msg('Put a plan on your page', {
    id: 'page-title',
    desc: 'Title of the page for editors',
  }),
  intro: msg(
    'Check your plan, see how it will look, and copy the code for your page. Your plan stays in this browser: this page sends it nowhere. Your choices are in the page’s address, so that you can bookmark them.',
    { id: 'page-intro', desc: 'Introduction of the page for editors' },
  ),
  language: msg('Language of this page', {
    id: 'page-language',
    desc: 'Label of the choice of the language of the page for editors',
  }),
  englishMessages: msg('Messages about the content of files are in English.', {
    id: 'page-english-messages',
    desc: 'Note beside the messages about a plan, shown in all languages but English',
  }),
  heading: msg('1. Your plan', { id: 'page-feed', desc: 'Heading of the first step' }),
  lead: msg('Open a spreadsheet (Excel or CSV), a StratML document or a feed (JSON).', {
    id: 'page-feed-lead',
    desc: 'Under the heading of the first step; a feed is the file with the plan that a website loads',
  }),
  limits: (feedSize: number, fileSize: number) =>
    msg(
      str`A feed may have up to ${format.number(feedSize)} MB, another file up to ${format.number(fileSize)} MB.`,
      {
        id: 'page-limits',
        desc: 'Under the heading of the first step; the values are numbers such as 5 and 20',
      },
    ),
  openFile: msg('Open a file, or drop it on this page', {
    id: 'page-open-file',
    desc: 'Label of the field to choose a file',
  }),
  loadAddress: msg('Or load an address', {
    id: 'page-load-address',
    desc: 'Label of the field for the address (URL) of a plan, after the one to choose a file',
  }),
  load: msg('Load', { id: 'page-load', desc: 'Button that loads the plan from an address' }),
  loading: msg('Loading…', { id: 'page-loading', desc: 'Shown while a plan is being loaded' }),
  example: msg('Try an example', {
    id: 'page-example',
    desc: 'Button that loads an example of a plan',
  }),
  template: msg('Get a spreadsheet to fill in', {
    id: 'page-template',
    desc: 'Button that saves an Excel file with headings and an example row',
  }),
  restore: msg('Restore the previous text', {
    id: 'page-restore',
    desc: 'Button that brings back the text of the plan that was typed, after another plan was opened in its place',
  }),
  text: msg('The feed’s text: paste it here, or correct it', {
    id: 'page-text',
    desc: 'Label of the text area with the plan as JSON',
  }),
  save: (file: string) =>
    msg(str`Save as ${file}`, {
      id: 'page-save',
      desc: 'Button that saves the plan; the value is a file name',
    }),
  none: msg('No plan yet.', {
    id: 'page-no-plan',
    desc: 'Shown before a plan has been opened',
  }),
  read: (parts: string, state: string) =>
    msg(str`Read ${parts}: ${state}.`, {
      id: 'page-read',
      desc: 'What was found in a plan; the values are such as: 3 goals, 4 objectives – and: 1 error, 2 warnings',
    }),
  unreadable: (counts: string) =>
    msg(str`This can’t be read as a plan: ${counts}.`, {
      id: 'page-unreadable',
      desc: 'Shown if a file has no plan in it; the value is such as: 1 error, 2 warnings',
    }),
  errors: (count: number) =>
    format.plural(
      count,
      msg(str`${format.number(count)} error|${format.number(count)} errors`, {
        id: 'page-errors',
        desc: 'The number of errors in a plan',
      }),
    ),
  warnings: (count: number) =>
    format.plural(
      count,
      msg(str`${format.number(count)} warning|${format.number(count)} warnings`, {
        id: 'page-warnings',
        desc: 'The number of warnings about a plan',
      }),
    ),
  indicators: (count: number) =>
    format.plural(
      count,
      msg(str`${format.number(count)} indicator|${format.number(count)} indicators`, {
        id: 'page-indicators',
        desc: 'The number of performance indicators in a plan',
      }),
    ),
  correct: msg('nothing to correct', {
    id: 'page-correct',
    desc: 'In place of the numbers of errors and warnings, if there are none',
  }),
  line: (line: number) =>
    msg(str`Line ${format.number(line)}`, {
      id: 'page-line',
      desc: 'Button that leads to a line of the text; the value is its number',
    }),
  severities: {
    error: msg('error', { id: 'page-error', desc: 'Before the message of an error' }),
    warning: msg('warning', { id: 'page-warning', desc: 'Before the message of a warning' }),
    change: msg('change', {
      id: 'page-change',
      desc: 'Before a change since the published plan',
    }),
  },
  inPart: (part: string) =>
    msg(str`in “${part}”`, {
      id: 'page-in-part',
      desc: 'After the line of an error; the value is the name of a part of the plan',
    }),
  more: (count: number) =>
    msg(str`And ${format.number(count)} more.`, {
      id: 'page-more',
      desc: 'After the first of very many messages; the value is the number of the others',
    }),
  converted: msg('Changed while converting', {
    id: 'page-converted',
    desc: 'Heading above what was changed while a spreadsheet was converted to a plan',
  }),
});
