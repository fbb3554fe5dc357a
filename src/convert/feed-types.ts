import type { PlanInput } from '../plan/plan-input.js';

/** A text in the feed's language, or one text for each BCP 47 tag. */
export type FeedText = string | { [tag: string]: string };

/** A link and its text. */
export interface FeedLink {
  label: FeedText;
  url: string;
}

/** A person or department that is responsible. */
export interface FeedOwner {
  name: FeedText;
  url?: string;
}

/** A step with a due date. */
export interface FeedMilestone {
  name: FeedText;
  due?: string;
  done?: boolean | string;
}

/** A report about a part on a certain day. */
export interface FeedUpdate {
  date: string;
  text: FeedText;
  by?: FeedText;
}

/** An indicator's values on a day. */
export interface FeedMeasurement {
  date: string;
  label?: FeedText;
  actual?: number;
  target?: number;
  note?: FeedText;
}

/** A measure of progress. */
export interface FeedIndicator {
  id?: string;
  name: FeedText;
  description?: FeedText;
  unit?: FeedText;
  baseline?: number | FeedText;
  target?: number | FeedText;
  targetDate?: string;
  direction?: string;
  tolerance?: number;
  weight?: number;
  nextUpdate?: string;
  source?: { label: FeedText; url?: string };
  owners?: FeedOwner[];
  measurements?: FeedMeasurement[];
}

/** A goal or an objective. */
export interface FeedPart {
  id?: string;
  label?: FeedText;
  name?: FeedText;
  description?: FeedText;
  group?: string;
  status?: string;
  progress?: number;
  note?: FeedText;
  owners?: FeedOwner[];
  tags?: FeedText[];
  start?: string;
  due?: string;
  updated?: string;
  weight?: number;
  updates?: FeedUpdate[];
  links?: FeedLink[];
  milestones?: FeedMilestone[];
  indicators?: FeedIndicator[];
  objectives?: FeedPart[];
}

/** A picture and its description. */
export interface FeedImage {
  src: string;
  alt: FeedText;
}

/** A feed, version 1, in the form of its JSON file. */
export interface Feed {
  $schema?: string;
  version: number;
  language?: string;
  organization?: { name: FeedText; acronym?: FeedText; url?: string; logo?: FeedImage };
  title?: FeedText;
  vision?: FeedText;
  mission?: FeedText | FeedText[];
  values?: { name: FeedText; description?: FeedText }[];
  memberships?: { name: FeedText; url?: string; logo?: FeedImage }[];
  period?: { start: string; end: string; label?: FeedText };
  introduction?: FeedText | FeedText[];
  levels?: { name: FeedText; plural?: FeedText }[];
  groups?: { id: string; name: FeedText; description?: FeedText }[];
  computeStatus?: boolean;
  goals: FeedPart[];
  links?: FeedLink[];
  archive?: { title: FeedText; url?: string; feed?: string }[];
  updated?: string;
}

/** A feed in the form that the converters read and write. */
export const asFeed = (plan: PlanInput): Feed => plan as Feed;

/** A feed in the form that other modules use. */
export const asPlanInput = (feed: unknown): PlanInput => feed as PlanInput;
