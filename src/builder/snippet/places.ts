import type { BuilderWords } from '../../locale/builder/builder-words.js';

/** What is pasted. */
export type Form = 'tag' | 'data' | 'static' | 'frame' | 'address' | 'description' | 'markdown';

interface Place {
  readonly id: string;
  /** The name of a system, in all languages; the others are named by the page. */
  readonly name?: string;
  readonly form: Form;
  /** Whether it asks the page for its oEmbed document. */
  readonly hasOembed?: boolean;
  /** What to do there, by the names of the messages. */
  readonly steps: readonly (keyof BuilderWords['steps'])[];
}

/** Where plans are shown. */
export const places = [
  {
    id: 'html',
    form: 'tag',
    steps: ['upload', 'pasteHere'],
  },
  {
    id: 'wordpress',
    form: 'tag',
    steps: ['upload', 'wordpressBlock', 'pastePublish'],
  },
  {
    id: 'wordpress-plain',
    form: 'static',
    steps: ['wordpressBlock', 'wordpressText', 'pasteAgain'],
  },
  {
    id: 'wordpress-network',
    form: 'address',
    hasOembed: true,
    steps: ['upload', 'addressLine', 'uploadAgain'],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    form: 'data',
    steps: ['upload', 'drupalScript', 'drupalFormat'],
  },
  {
    id: 'typo3',
    name: 'TYPO3',
    form: 'tag',
    steps: ['upload', 'typo3Element', 'pasteSave'],
  },
  {
    id: 'cascade',
    name: 'Cascade CMS',
    form: 'tag',
    steps: ['upload', 'cascadeBlock', 'cascadeRegion'],
  },
  {
    id: 'libguides',
    name: 'LibGuides',
    form: 'tag',
    steps: ['upload', 'libguidesItem', 'pasteSave'],
  },
  {
    id: 'sharepoint',
    name: 'SharePoint',
    form: 'frame',
    steps: ['upload', 'sharepointAllow', 'sharepointPart'],
  },
  {
    id: 'canvas',
    name: 'Canvas',
    form: 'frame',
    steps: ['upload', 'canvasEditor', 'pasteSave'],
  },
  {
    id: 'moodle',
    name: 'Moodle',
    form: 'frame',
    steps: ['upload', 'moodleView', 'pasteSave'],
  },
  {
    id: 'confluence',
    name: 'Confluence',
    form: 'address',
    steps: ['upload', 'confluenceMacro', 'confluenceAddress'],
  },
  {
    id: 'oembed',
    form: 'address',
    hasOembed: true,
    steps: ['upload', 'addressEmbed', 'uploadAgain'],
  },
  {
    id: 'github',
    form: 'markdown',
    steps: ['githubDownload', 'githubPaste', 'githubReplace'],
  },
  {
    id: 'email',
    form: 'description',
    steps: ['emailDownload', 'emailInsert'],
  },
] as const satisfies readonly Place[];

/** The id of one of them. */
export type PlaceId = (typeof places)[number]['id'];

export const placeIds = places.map(({ id }) => id);

/** A place by its id. */
export const placeOf = (id: PlaceId): Place => places.find((place) => place.id === id)!;

/** The name of a place in the language of the page. */
export function placeName(id: PlaceId, { place }: BuilderWords): string {
  const { name } = placeOf(id);
  return name ?? (place.names as Record<string, string>)[id] ?? id;
}
