/** What is pasted. */
export type Form = 'tag' | 'data' | 'static' | 'frame' | 'image' | 'markdown';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly form: Form;
  /** What to do there, after the files were uploaded. */
  readonly steps: readonly string[];
}

const upload = 'Upload the files below to your web server, in the folder that you name above.';

/** Where plans are shown. */
export const places = [
  {
    id: 'html',
    name: 'A page that I edit as HTML',
    form: 'tag',
    steps: [upload, 'Paste the code where the plan is to appear.'],
  },
  {
    id: 'wordpress',
    name: 'WordPress, as an administrator',
    form: 'tag',
    steps: [upload, 'Add the block “Custom HTML” to the page.', 'Paste the code and publish.'],
  },
  {
    id: 'wordpress-plain',
    name: 'WordPress, as another user',
    form: 'static',
    steps: [
      'Add the block “Custom HTML” to the page.',
      'Paste the code and publish. WordPress removes scripts for your role, so this is the plan as text.',
      'Paste it again whenever the plan has changed.',
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    form: 'data',
    steps: [
      upload,
      'Ask your administrator to add the script to the theme, if your text format removes it.',
      'Choose the text format “Full HTML”, open the source view and paste the code.',
    ],
  },
  {
    id: 'typo3',
    name: 'TYPO3',
    form: 'tag',
    steps: [upload, 'Add a content element “HTML” to the page.', 'Paste the code and save.'],
  },
  {
    id: 'cascade',
    name: 'Cascade CMS',
    form: 'tag',
    steps: [
      upload,
      'Create a block of the type XML or Text, and paste the code into it.',
      'Assign the block to a region of the page, and publish.',
    ],
  },
  {
    id: 'libguides',
    name: 'LibGuides',
    form: 'tag',
    steps: [upload, 'Add a “Media / Widget” item to a box.', 'Paste the code and save.'],
  },
  {
    id: 'sharepoint',
    name: 'SharePoint',
    form: 'frame',
    steps: [
      upload,
      'Ask your administrator to allow your web server in the site’s HTML field security.',
      'Add the web part “Embed” to the page, and paste the code.',
    ],
  },
  {
    id: 'canvas',
    name: 'Canvas',
    form: 'frame',
    steps: [upload, 'Open the HTML editor of the page (“</>”).', 'Paste the code and save.'],
  },
  {
    id: 'moodle',
    name: 'Moodle',
    form: 'frame',
    steps: [upload, 'Open the source code view of the text.', 'Paste the code and save.'],
  },
  {
    id: 'confluence',
    name: 'Confluence',
    form: 'frame',
    steps: [
      upload,
      'Add the macro “Iframe” to the page.',
      'Enter the address of the page from the code.',
    ],
  },
  {
    id: 'github',
    name: 'A README on GitHub',
    form: 'markdown',
    steps: [
      'Download the picture, and add it to the repository beside the README.',
      'Paste the code into the README.',
      'Replace the picture whenever the plan has changed.',
    ],
  },
  {
    id: 'email',
    name: 'An e-mail or newsletter',
    form: 'image',
    steps: [
      'Download the picture as PNG: most e-mail programs show no SVG.',
      'Insert it into the message, with the text below as its description.',
    ],
  },
] as const satisfies readonly Place[];

/** The id of one of them. */
export type PlaceId = (typeof places)[number]['id'];

export const placeIds = places.map(({ id }) => id);

/** A place by its id. */
export const placeOf = (id: PlaceId): Place => places.find((place) => place.id === id)!;
