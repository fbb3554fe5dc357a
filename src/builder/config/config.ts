import { dayOf } from '../../plan/dates.js';
import { isLanguageTag } from '../../plan/language-tag.js';
import { type Layout, layouts } from '../../views/goals/layouts.js';
import { type Section, sections, sectionsOnRequest } from '../../views/plan.js';
import { type BadgeVariant, badgeVariants } from '../../words/badge-subject.js';
import { type PlaceId, placeIds } from '../snippet/places.js';
import { type ShownTag, shownTags } from './shown-elements.js';

const themes = ['auto', 'light', 'dark'] as const;
const pages = ['complete', 'current'] as const;
const widths = ['full', 'phone', 'sidebar'] as const;

/** What the editor has chosen. It is kept in the page’s address; the feed’s text is not. */
export interface Config {
  /** The address of the feed; empty for a feed that was pasted or opened. */
  readonly src: string;
  /** The address of the published feed, to compare with. */
  readonly published: string;
  readonly element: ShownTag;
  readonly layout: Layout;
  readonly hide: readonly Section[];
  readonly filterable: boolean;
  /** The id of a group of goals; empty for all goals. */
  readonly group: string;
  /** An id; empty for the first goal, or for a badge the whole plan. */
  readonly goal: string;
  /** An id or a path such as `2.3.1`; empty for the goal itself. */
  readonly objective: string;
  readonly indicator: string;
  /** A day; empty if no change is shown. */
  readonly since: string;
  readonly variant: BadgeVariant;
  /** A language tag; empty for that of the page. */
  readonly lang: string;
  readonly theme: (typeof themes)[number];
  /** `#rrggbb`; empty for that of the page. */
  readonly accent: string;
  /** The colors of the editor’s page in the preview, `#rrggbb`; empty for those of a plain page. */
  readonly background: string;
  readonly textColor: string;
  readonly level: number;
  /** A day; empty for always the present one. */
  readonly asOf: string;
  readonly place: PlaceId;
  /** The folder of the script and the feed on the editor’s site. */
  readonly folder: string;
  /** Whether the page in a frame contains the plan, or loads it. */
  readonly page: (typeof pages)[number];
  readonly width: (typeof widths)[number];
}

/** The choices that have a fixed list. */
export const choices = { themes, widths, pages, layouts, sections, badgeVariants };

/** What is chosen before anything is. */
export const defaultConfig: Config = {
  src: '',
  published: '',
  element: 'library-goals',
  layout: 'list',
  hide: sectionsOnRequest,
  filterable: false,
  group: '',
  goal: '',
  objective: '',
  indicator: '',
  since: '',
  variant: 'pill',
  lang: '',
  theme: 'auto',
  accent: '',
  background: '',
  textColor: '',
  level: 2,
  asOf: '',
  place: 'html',
  folder: '',
  page: 'complete',
  width: 'full',
};

const longest = 2000;
const oneOf = <Value extends string>(all: readonly Value[], text: string) =>
  all.find((value) => value === text);
const shortened = (text: string) => text.slice(0, longest);
const color = (text: string) => (/^#[\da-f]{6}$/i.test(text) ? text : undefined);
const day = (text: string) => (dayOf(text) ? text : undefined);

/** An address that a page may load: never one that is a script. */
export const safeAddress = (text: string): string | undefined => {
  if (!text || text.length > longest || !URL.canParse(text, 'https://page.invalid/'))
    return undefined;
  return /^https?:$/.test(new URL(text, 'https://page.invalid/').protocol) ? text : undefined;
};

type Readers = { [Name in keyof Config]: (text: string) => Config[Name] | undefined };

const readers: Readers = {
  src: safeAddress,
  published: safeAddress,
  element: (text) => oneOf(shownTags, text),
  layout: (text) => oneOf(layouts, text),
  hide: (text) => {
    const named = sections.filter((section) => text.split(' ').includes(section));
    return text && !named.length ? undefined : named;
  },
  filterable: (text) => text === 'true',
  group: shortened,
  goal: shortened,
  objective: shortened,
  indicator: shortened,
  since: day,
  variant: (text) => oneOf(badgeVariants, text),
  lang: (text) => (isLanguageTag(text) ? text : undefined),
  theme: (text) => oneOf(themes, text),
  accent: color,
  background: color,
  textColor: color,
  level: (text) => (/^[1-6]$/.test(text) ? Number(text) : undefined),
  asOf: day,
  place: (text) => oneOf(placeIds, text),
  folder: safeAddress,
  page: (text) => oneOf(pages, text),
  width: (text) => oneOf(widths, text),
};

const names = Object.keys(readers) as (keyof Config)[];

/** Reads the choices from an address; what isn’t one of them is left out. */
export function readConfig(hash: string): Config {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const found = names.flatMap((name) => {
    const text = given.get(name);
    const value = text === null ? undefined : readers[name](text);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...defaultConfig, ...Object.fromEntries(found) };
}

/** The choices that differ from the default, as the fragment of an address. */
export function writeConfig(config: Config): string {
  const given = new URLSearchParams();
  for (const name of names) {
    const value = config[name];
    const text = Array.isArray(value) ? value.join(' ') : `${value as string}`;
    if (`${value as string}` !== `${defaultConfig[name] as string}`) given.set(name, text);
  }
  return given.size ? `#${given}` : '';
}
