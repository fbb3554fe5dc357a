import {
  dateOrWords,
  figureOrText,
  measuredInWords,
  updatedInWords,
  notedInWords,
} from './values-in-words.js';
import { part, recursive } from './nested-parts.js';
import type { ParseContext } from './parse/parse-context.js';
import { parseMessages } from './parse/parse-messages.js';
import { firstDay, lastDay } from './dates.js';
import {
  type InputOf,
  list,
  type Numbered,
  numberedList,
  object,
  type ObjectSchema,
  optional,
  type OptionalSchema,
  type Schema,
  type ValueOf,
} from './schema-kit.js';
import {
  choice,
  date,
  done,
  identifier,
  lastUpdated,
  number,
  string,
  text,
  url,
} from './schema-values.js';
import { meansUnknown } from './status.js';

/** A known status, a synonym of one, or any other text. A text such as "n/a" means no status. */
export const status: Schema<string> = {
  read(value, path, context) {
    const word = string.read(value, path, context);
    return word === undefined || meansUnknown(word) ? undefined : word;
  },
};

/** A number from 0 to 100. */
export const percent = number(0, 100);

/** A number, 0 or more. */
export const amount = number(0);

export const link = object({ label: text, url });
export const owner = object({ name: text, url: optional(url) });
export const source = object({ label: text, url: optional(url) });
export const milestone = object({ name: text, due: optional(dateOrWords), done: optional(done) });
export const update = updatedInWords(object({ date, text, by: optional(text) }));
export const measurement = measuredInWords(
  notedInWords(
    object({
      date,
      label: optional(text),
      actual: optional(number()),
      target: optional(number()),
      note: optional(text),
    }),
  ),
);

export const indicator = object({
  id: optional(identifier),
  name: text,
  description: optional(text),
  unit: optional(text),
  baseline: optional(figureOrText),
  target: optional(figureOrText),
  targetDate: optional(dateOrWords),
  direction: optional(choice('increase', 'decrease', 'maintain')),
  tolerance: optional(amount),
  weight: optional(amount),
  measurements: optional(list(measurement)),
  source: optional(source),
  nextUpdate: optional(dateOrWords),
  owners: optional(list(owner)),
});

const fields = {
  id: optional(identifier),
  label: optional(text),
  name: optional(text),
  description: optional(text),
  status: optional(status),
  progress: optional(percent),
  note: optional(text),
  owners: optional(list(owner)),
  tags: optional(list(text)),
  start: optional(dateOrWords),
  due: optional(dateOrWords),
  indicators: optional(numberedList(indicator)),
  milestones: optional(list(milestone)),
  links: optional(list(link)),
  updates: optional(list(update)),
  updated: optional(lastUpdated),
  weight: optional(amount),
};

type PartFields = typeof fields;

/** What an editor may write for an objective. */
export interface ObjectiveInput extends InputOf<ObjectSchema<PartFields>> {
  readonly objectives?: readonly ObjectiveInput[] | undefined;
}

/** A step towards a goal. It may have objectives, too. */
export interface Objective extends Omit<ValueOf<ObjectSchema<PartFields>>, 'id'>, Numbered {
  /** Its own steps. */
  objectives?: Objective[] | undefined;
}

type ObjectiveFields = PartFields & {
  readonly objectives: OptionalSchema<Objective[], readonly ObjectiveInput[]>;
};

const objectiveFields: ObjectiveFields = {
  ...fields,
  objectives: optional(
    numberedList<ValueOf<ObjectSchema<PartFields>>, ObjectiveInput>(recursive(() => objective)),
  ),
};

const nameOrDescription = {
  isMet: ({ name, description }: { name?: unknown; description?: unknown }) =>
    !!(name ?? description),
  otherwise: 'needs a name or a description',
};

/** Leaves out the start of a part that starts after it is due. */
function inOrder<S extends Schema<{ start?: string | undefined; due?: string | undefined }>>(
  schema: S,
): S {
  return {
    ...schema,
    read(value: unknown, path: string, context: ParseContext) {
      const found = schema.read(value, path, context);
      const { start, due } = found ?? {};
      if (start && due && firstDay(start) > lastDay(due)) {
        context.report(`${path}.start`, parseMessages.startsAfterDue(start, due));
        delete found!.start;
      }
      return found;
    },
  };
}

export const objective: ObjectSchema<ObjectiveFields> = part(
  inOrder(object(objectiveFields, nameOrDescription)),
);

export const goal = part(
  inOrder(object({ ...objectiveFields, group: optional(identifier) }, nameOrDescription)),
);
