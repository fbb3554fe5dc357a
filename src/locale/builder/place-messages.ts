import { type MsgFn, str } from '../translate.js';

/** Messages of the page for editors about the code to paste. */
export const placeMessages = (msg: MsgFn) => ({
  heading: msg('3. Where will you paste it?', {
    id: 'page-place-heading',
    desc: 'Heading of the third step',
  }),
  place: msg('Place', {
    id: 'page-place',
    desc: 'Label of the choice of the system of the website, such as: WordPress',
  }),
  folder: msg('Folder of the files on your site', {
    id: 'page-folder',
    desc: 'Label of the field for the address of a folder on the editor’s website',
  }),
  folderHint: (example: string) =>
    msg(str`Such as ${example}. Empty: beside the page.`, {
      id: 'page-folder-hint',
      desc: 'Under the field for the folder; the value is an address',
    }),
  folderNeeded: (example: string) =>
    msg(
      str`Enter the complete address of the folder, such as ${example}, because another site shows the page from there.`,
      {
        id: 'page-folder-needed',
        desc: 'Under the field for the folder, and in place of the code; the value is an address',
      },
    ),
  page: msg('Page that is shown', {
    id: 'page-framed-page',
    desc: 'Label of the choice of the kind of page that a frame shows',
  }),
  pages: {
    complete: msg('Contains the plan; upload it again after each change', {
      id: 'page-framed-complete',
      desc: 'Choice of the kind of page that a frame shows',
    }),
    current: msg('Loads the plan from your site', {
      id: 'page-framed-current',
      desc: 'Choice of the kind of page that a frame shows',
    }),
  },
  notEmbedded: msg(
    'This place can show the whole plan or one goal. Choose one of them in step 2.',
    {
      id: 'page-not-embedded',
      desc: 'In place of the code, if something else is to be shown',
    },
  ),
  notMade: msg('The file couldn’t be made. Check your connection and try again.', {
    id: 'page-not-made',
    desc: 'Shown if a part of the page for editors can’t be loaded',
  }),
  withoutScripts: msg('Save the plan as a file that needs no script', {
    id: 'page-without-scripts',
    desc: 'Opens a list of files',
  }),
  withoutScriptsHint: msg(
    'These files show the plan as it is today. Save them again whenever it has changed.',
    { id: 'page-without-scripts-hint', desc: 'Above a list of files' },
  ),
  snapshots: {
    page: msg('a whole page', {
      id: 'page-snapshot-page',
      desc: 'After the name of a file, in lower case: what the file contains',
    }),
    fragment: msg('headings, lists and tables, to be pasted into a page', {
      id: 'page-snapshot-fragment',
      desc: 'After the name of a file, in lower case: what the file contains',
    }),
    element: msg('what the preview shows, to be pasted into a page as HTML', {
      id: 'page-snapshot-element',
      desc: 'After the name of a file, in lower case: what the file contains',
    }),
  },
  files: msg('Files to upload', {
    id: 'page-files',
    desc: 'Heading above the files that the code needs on the editor’s website',
  }),
  inFolder: (folder: string) =>
    msg(str`in a folder “${folder}”`, {
      id: 'page-in-folder',
      desc: 'After the name of a file; the value is the name of a folder',
    }),
  code: msg('Code', { id: 'page-code', desc: 'Label of the field with the code to paste' }),
  address: msg('Address', {
    id: 'page-address',
    desc: 'Label of the field with the address of a page, to be pasted',
  }),
  description: msg('Description of the picture', {
    id: 'page-picture-description',
    desc: 'Label of the field with the text alternative of a picture, to be pasted',
  }),
  copyText: msg('Copy', {
    id: 'page-copy-text',
    desc: 'Button that copies an address or a description',
  }),
  copy: msg('Copy the code', { id: 'page-copy', desc: 'Button' }),
  copied: msg('Copied.', { id: 'page-copied', desc: 'Shown after the button to copy was pressed' }),
  notCopied: msg(
    'The browser doesn’t allow this page to copy. The code is selected: press Ctrl+C, on a Mac ⌘C.',
    { id: 'page-not-copied', desc: 'Shown if the browser forbids the page to copy' },
  ),
  download: (type: string) =>
    msg(str`Download ${type}`, {
      id: 'page-download',
      desc: 'Button that saves a picture; the value is its type, SVG or PNG',
    }),
  noPicture: msg('This browser can’t draw the picture. Download it as SVG.', {
    id: 'page-no-picture',
    desc: 'Shown if a PNG file can’t be made; SVG is the name of the other button’s format',
  }),
  names: {
    html: msg('A page that I edit as HTML', {
      id: 'page-place-html',
      desc: 'Choice of the system of the website',
    }),
    wordpress: msg('WordPress, as an administrator', {
      id: 'page-place-wordpress',
      desc: 'Choice of the system of the website',
    }),
    'wordpress-plain': msg('WordPress, as another user', {
      id: 'page-place-wordpress-plain',
      desc: 'Choice of the system of the website: as a user without an administrator’s rights',
    }),
    'wordpress-network': msg('WordPress, by the address of a page', {
      id: 'page-place-wordpress-network',
      desc: 'Choice of the system of the website: for users who may not use scripts or frames, such as in a network of sites',
    }),
    oembed: msg('Another site that embeds addresses (oEmbed)', {
      id: 'page-place-oembed',
      desc: 'Choice of the system of the website; oEmbed is the name of a standard',
    }),
    github: msg('A README on GitHub', {
      id: 'page-place-github',
      desc: 'Choice of where the plan is shown',
    }),
    email: msg('An e-mail or newsletter', {
      id: 'page-place-email',
      desc: 'Choice of where the plan is shown',
    }),
  },
});
