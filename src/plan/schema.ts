import {
  array,
  boolean,
  check,
  type InferOutput,
  literal,
  maxValue,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  transform,
  union,
} from 'valibot';
import { firstDay, isDate, lastDay } from './dates.js';

/** Plain text, or one text per BCP 47 tag. A plain string is in the feed's `language`. */
export const text = union([string(), record(string(), string())]);

/** One text or several; read as a list. */
export const texts = pipe(
  union([text, array(text)]),
  transform((value) => (Array.isArray(value) ? value : [value])),
);

/** A BCP 47 tag. */
export const languageTag = string();

/** A calendar date of ISO 8601: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = pipe(string(), regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/), check(isDate));

/** The day something was done, or whether it is. */
export const done = union([boolean(), date]);

/** An address to follow: `http:`, `https:`, `mailto:`, or relative to the feed. */
export const url = pipe(string(), regex(/^(?:https?:|mailto:|(?![A-Za-z][\w+.-]*:))/));

/** An address to load from: `http:`, `https:`, or relative to the feed. */
export const resource = pipe(string(), regex(/^(?:https?:|(?![A-Za-z][\w+.-]*:))/));

/** The name by which links and attributes call a goal, an objective or an indicator. */
export const identifier = pipe(union([string(), number()]), transform(String));

/** A word of FEED's canon, a synonym, or any other. */
export const status = string();

/** A figure from 0 to 100. */
export const percent = pipe(number(), minValue(0), maxValue(100));

/** A figure that is never negative. */
export const amount = pipe(number(), minValue(0));

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
  direction: optional(picklist(['increase', 'decrease', 'maintain'])),
  tolerance: optional(amount),
  measurements: optional(array(measurement)),
});

const objectiveFields = {
  id: optional(identifier),
  label: optional(text),
  name: optional(text),
  description: optional(text),
  status: optional(status),
  progress: optional(percent),
  note: optional(text),
  owners: optional(array(owner)),
  tags: optional(array(text)),
  indicators: optional(array(indicator)),
  milestones: optional(array(milestone)),
  links: optional(array(link)),
  updated: optional(date),
  weight: optional(amount),
};

const hasWords = ({ name, description }: { name?: unknown; description?: unknown }) =>
  !!(name ?? description);
const lacksWords = 'needs a name or a description';

export const objective = pipe(
  object(objectiveFields),
  check((part) => hasWords(part), lacksWords),
);

export const goal = pipe(
  object({ ...objectiveFields, objectives: optional(array(objective)) }),
  check((part) => hasWords(part), lacksWords),
);

export const period = pipe(
  object({ start: date, end: date, label: optional(text) }),
  check(({ start, end }) => firstDay(start) <= lastDay(end), 'ends before it starts'),
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

/**
 * The feed, version 1. The TypeScript types, the reader and the JSON Schema are all made from it.
 * Terms are those of StratML (ISO 17469).
 */
export const planSchema = object({
  version: literal(1),
  language: optional(languageTag),
  organization: optional(organization),
  title: optional(text),
  vision: optional(text),
  mission: optional(texts),
  values: optional(array(value)),
  memberships: optional(array(membership)),
  period: optional(period),
  introduction: optional(texts),
  goals: array(goal),
  links: optional(array(link)),
  archive: optional(array(archivedPlan)),
  updated: optional(date),
});

/** Plain text, or one text per language. */
export type Text = InferOutput<typeof text>;
/** A picture and what it shows. */
export type Image = InferOutput<typeof image>;
/** A link and its words. */
export type Link = InferOutput<typeof link>;
/** Who is responsible. */
export type Owner = InferOutput<typeof owner>;
/** Something to be reached by a day. */
export type Milestone = InferOutput<typeof milestone>;
/** An indicator's figures on a day. */
export type Measurement = InferOutput<typeof measurement>;

/** What every numbered part of a plan has once it is read. */
interface Numbered {
  /** Unique among its siblings; its place where the feed gives none. */
  id: string;
  /** Its place among its siblings in the feed, from 1. */
  place: number;
}

/** Fields that are lists of numbered parts. */
type Lists = 'goals' | 'objectives' | 'indicators';

/** What a goal's progress is measured by. */
export interface Indicator extends Omit<InferOutput<typeof indicator>, 'id'>, Numbered {}

/** A step on the way to a goal. */
export interface Objective extends Omit<InferOutput<typeof objective>, 'id' | Lists>, Numbered {
  /** What it is measured by. */
  indicators?: Indicator[] | undefined;
}

/** What the organisation wants to achieve. */
export interface Goal extends Omit<InferOutput<typeof goal>, 'id' | Lists>, Numbered {
  /** What it is measured by. */
  indicators?: Indicator[] | undefined;
  /** The steps to it. */
  objectives?: Objective[] | undefined;
}

/** A strategic plan as read from its feed: only fields of the schema, every address absolute and allowed. */
export interface Plan extends Omit<InferOutput<typeof planSchema>, 'language' | Lists> {
  /** BCP 47; `en` where the feed says nothing. */
  language: string;
  /** In the feed's order. */
  goals: Goal[];
}
