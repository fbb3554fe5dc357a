import type { MsgFn } from '../translate.js';

/** What to do in each system of a website, for the page for editors. */
export const stepMessages = (msg: MsgFn) => ({
  upload: msg('Upload the files below to your web server, in the folder that you name above.', {
    id: 'page-step-upload',
    desc: 'First step in most systems',
  }),
  pasteHere: msg('Paste the code where the plan is to appear.', {
    id: 'page-step-paste-here',
    desc: 'Step in a page that is edited as HTML',
  }),
  pastePublish: msg('Paste the code and publish.', {
    id: 'page-step-paste-publish',
    desc: 'Step in WordPress',
  }),
  pasteSave: msg('Paste the code and save.', {
    id: 'page-step-paste-save',
    desc: 'Step in several systems',
  }),
  pasteAgain: msg('Paste it again whenever the plan has changed.', {
    id: 'page-step-paste-again',
    desc: 'Step in systems that get the plan as text',
  }),
  uploadAgain: msg('Upload the files again whenever the plan has changed.', {
    id: 'page-step-upload-again',
    desc: 'Last step in systems that show a page with the plan',
  }),
  addressLine: msg('Paste the address into a line of its own, and publish.', {
    id: 'page-step-address-line',
    desc: 'Step in WordPress, which shows a page in place of its address',
  }),
  addressEmbed: msg('Paste the address where the site lets you embed one.', {
    id: 'page-step-address-embed',
    desc: 'Step for a site that shows a page in place of its address',
  }),
  wordpressBlock: msg('Add the block “Custom HTML” to the page.', {
    id: 'page-step-wordpress-block',
    desc: 'Step in WordPress: use the name that the block has in its translation',
  }),
  wordpressText: msg(
    'Paste the code and publish. WordPress removes scripts for your role, so this is the plan as text.',
    {
      id: 'page-step-wordpress-text',
      desc: 'Step in WordPress, without an administrator’s rights',
    },
  ),
  drupalScript: msg(
    'Ask your administrator to add the script to the theme, if your text format removes it.',
    { id: 'page-step-drupal-script', desc: 'Step in Drupal' },
  ),
  drupalFormat: msg(
    'Choose the text format “Full HTML”, open the source view and paste the code.',
    { id: 'page-step-drupal-format', desc: 'Step in Drupal' },
  ),
  typo3Element: msg('Add a content element “HTML” to the page.', {
    id: 'page-step-typo3-element',
    desc: 'Step in TYPO3',
  }),
  cascadeBlock: msg('Create a block of the type XML or Text, and paste the code into it.', {
    id: 'page-step-cascade-block',
    desc: 'Step in Cascade CMS',
  }),
  cascadeRegion: msg('Assign the block to a region of the page, and publish.', {
    id: 'page-step-cascade-region',
    desc: 'Step in Cascade CMS',
  }),
  libguidesItem: msg('Add a “Media / Widget” item to a box.', {
    id: 'page-step-libguides-item',
    desc: 'Step in LibGuides',
  }),
  sharepointAllow: msg(
    'Ask your administrator to allow your web server in the site’s HTML field security.',
    { id: 'page-step-sharepoint-allow', desc: 'Step in SharePoint' },
  ),
  sharepointPart: msg('Add the web part “Embed” to the page, and paste the code.', {
    id: 'page-step-sharepoint-part',
    desc: 'Step in SharePoint: use the name that the web part has in its translation',
  }),
  canvasEditor: msg('Open the HTML editor of the page (“</>”).', {
    id: 'page-step-canvas-editor',
    desc: 'Step in Canvas',
  }),
  moodleView: msg('Open the source code view of the text.', {
    id: 'page-step-moodle-view',
    desc: 'Step in Moodle',
  }),
  confluenceMacro: msg('Add the macro “Iframe” to the page.', {
    id: 'page-step-confluence-macro',
    desc: 'Step in Confluence',
  }),
  confluenceAddress: msg('Enter the address below.', {
    id: 'page-step-confluence-address',
    desc: 'Step in Confluence: the address of a page is in a field below',
  }),
  githubDownload: msg('Download the picture, and add it to the repository beside the README.', {
    id: 'page-step-github-download',
    desc: 'Step for a README on GitHub',
  }),
  githubPaste: msg('Paste the code into the README.', {
    id: 'page-step-github-paste',
    desc: 'Step for a README on GitHub',
  }),
  githubReplace: msg('Replace the picture whenever the plan has changed.', {
    id: 'page-step-github-replace',
    desc: 'Step for a README on GitHub',
  }),
  emailDownload: msg('Download the picture as PNG: most e-mail programs show no SVG.', {
    id: 'page-step-email-download',
    desc: 'Step for an e-mail or a newsletter',
  }),
  emailInsert: msg('Insert it into the message, with the text below as its description.', {
    id: 'page-step-email-insert',
    desc: 'Step for an e-mail or a newsletter: “it” is the picture',
  }),
});
