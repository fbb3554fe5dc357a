import { firstDay, lastDay } from './dates.js';
import { list, type Numbered, numberedList, object, optional, type ValueOf } from './schema-kit.js';
import {
  choice,
  date,
  done,
  identifier,
  languageTag,
  number,
  resource,
  string,
  text,
  texts,
  url,
} from './schema-values.js';

export type { Text } from './schema-values.js';

/** A known status, a synonym of one, or any other word. */
export const status = { ...string };

/** A figure from 0 to 100. */
export const percent = number(0, 100);

/** A figure of 0 or more. */
export const amount = number(0);

export const image = object({ src: resource, alt: text });
export const link = object({ label: text, url });
export const owner = object({ name: text, url: optional(url) });
export const milestone = object({ name: text, due: optional(date), done: optional(done) });
export const measurement = object({ date, actual: optional(number()), target: optional(number()) });

export const indicator = object({
  id: optional(identifier),
  name: text,
  unit: optional(text),
  baseline: optional(number()),
  target: optional(number()),
  targetDate: optional(date),
  direction: optional(choice('increase', 'decrease', 'maintain')),
  tolerance: optional(amount),
  measurements: optional(list(measurement)),
});

const objectiveFields = {
  id: optional(identifier),
  label: optional(text),
  name: optional(text),
  description: optional(text),
  status: optional(status),
  progress: optional(percent),
  note: optional(text),
  owners: optional(list(owner)),
  tags: optional(list(text)),
  indicators: optional(numberedList(indicator)),
  milestones: optional(list(milestone)),
  links: optional(list(link)),
  updated: optional(date),
  weight: optional(amount),
};

const nameOrDescription = {
  isMet: ({ name, description }: { name?: unknown; description?: unknown }) =>
    !!(name ?? description),
  otherwise: 'needs a name or a description',
};

export const objective = object(objectiveFields, nameOrDescription);

export const goal = object(
  { ...objectiveFields, objectives: optional(numberedList(objective)) },
  nameOrDescription,
);

export const period = object(
  { start: date, end: date, label: optional(text) },
  {
    isMet: ({ start, end }) => firstDay(start) <= lastDay(end),
    otherwise: 'ends before it starts',
  },
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

/** The version of the feed's form that this library reads. */
export const version = 1;

/**
 * The feed, version 1. The TypeScript types, the reader and the JSON Schema are all made from it.
 * The terms are those of StratML (ISO 17469).
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
  goals: numberedList(goal),
  links: optional(list(link)),
  archive: optional(list(archivedPlan)),
  updated: optional(date),
});

/** A picture and its description. */
export type Image = ValueOf<typeof image>;
/** A link and its text. */
export type Link = ValueOf<typeof link>;
/** Who is responsible. */
export type Owner = ValueOf<typeof owner>;
/** Something to be reached by a day. */
export type Milestone = ValueOf<typeof milestone>;
/** An indicator's values on a day. */
export type Measurement = ValueOf<typeof measurement>;

/** What the progress of a goal is measured by. */
export interface Indicator extends Omit<ValueOf<typeof indicator>, 'id'>, Numbered {}

/** A step towards a goal. */
export interface Objective extends Omit<ValueOf<typeof objective>, 'id'>, Numbered {}

/** What the organization wants to achieve. */
export interface Goal extends Omit<ValueOf<typeof goal>, 'id'>, Numbered {}

/** A strategic plan as read from its feed: only fields of the schema, every address absolute and allowed. */
export interface Plan extends Omit<ValueOf<typeof planSchema>, 'language'> {
  /** BCP 47; `en` where the feed gives none. */
  language: string;
}
