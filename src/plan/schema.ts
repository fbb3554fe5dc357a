import { periodInWords } from './values-in-words.js';
import { firstDay, lastDay } from './dates.js';
import { goal, indicator, link, measurement, milestone, owner, update } from './part-schema.js';
import type { Objective } from './part-schema.js';
import { list, type Numbered, numberedList, object, optional, type ValueOf } from './schema-kit.js';
import {
  boolean,
  date,
  identifier,
  lastUpdated,
  languageTag,
  number,
  resource,
  text,
  texts,
  url,
} from './schema-values.js';
import { uniqueList } from './unique-list.js';

export type { Objective } from './part-schema.js';
export type { Text } from './schema-values.js';

export const image = object({ src: resource, alt: text });

export const period = periodInWords(
  object(
    { start: date, end: date, label: optional(text) },
    {
      isMet: ({ start, end }) => firstDay(start) <= lastDay(end),
      otherwise: 'ends before it starts',
    },
  ),
);

export const organization = object({
  name: text,
  acronym: optional(text),
  url: optional(url),
  logo: optional(image),
});

export const value = object({ name: text, description: optional(text) });

export const membership = object({ name: text, url: optional(url), logo: optional(image) });

export const archivedPlan = object({
  title: text,
  url: optional(url),
  feed: optional(resource),
});

export const level = object({ name: text, plural: optional(text) });

export const group = object({ id: identifier, name: text, description: optional(text) });

/** The version of the feed format that this library reads. */
export const version = 1;

/**
 * The schema of a feed, version 1. The TypeScript types, the parser and the JSON Schema are all
 * made from it. The terms are those of StratML.
 *
 * @see https://stratml.us/
 */
export const planSchema = object({
  version: number(version, version),
  language: optional(languageTag),
  organization: optional(organization),
  title: optional(text),
  vision: optional(text),
  mission: optional(texts),
  values: optional(list(value)),
  memberships: optional(list(membership)),
  period: optional(period),
  introduction: optional(texts),
  levels: optional(list(level)),
  groups: optional(uniqueList(group)),
  computeStatus: optional(boolean),
  goals: numberedList(goal),
  links: optional(list(link)),
  archive: optional(list(archivedPlan)),
  updated: optional(lastUpdated),
});

/** A picture and its description. */
export type Image = ValueOf<typeof image>;
/** A link and its text. */
export type Link = ValueOf<typeof link>;
/** Who is responsible. */
export type Owner = ValueOf<typeof owner>;
/** Something to be achieved by a certain day. */
export type Milestone = ValueOf<typeof milestone>;
/** An indicator's values on a day. */
export type Measurement = ValueOf<typeof measurement>;

/** A report about a goal or an objective on a certain day. */
export type Update = ValueOf<typeof update>;
/** The name of a level of the plan. */
export type Level = ValueOf<typeof level>;
/** A group of goals, such as a theme. */
export type Group = ValueOf<typeof group>;

/** A measure of the progress of a goal or an objective. */
export interface Indicator extends Omit<ValueOf<typeof indicator>, 'id'>, Numbered {}

/** What the organization wants to achieve. */
export interface Goal extends Omit<ValueOf<typeof goal>, 'id' | 'objectives'>, Numbered {
  /** The steps towards it. */
  objectives?: Objective[] | undefined;
}

/** A goal, or an objective at any level. */
export type Part = Goal | Objective;

/**
 * A strategic plan as read from its feed. It contains only fields of the schema, and all addresses
 * are absolute and safe.
 */
export interface Plan extends Omit<ValueOf<typeof planSchema>, 'language'> {
  /** A BCP 47 tag. Default: `en`. */
  language: string;
}
