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
