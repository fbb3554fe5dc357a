/** Shortens a value for a message, in one line. */
const quoted = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (value && /^[fo]/.test(typeof value)) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
};

/** Messages about mistakes in a feed. The path of the field precedes each of them. */
export const parseMessages = {
  notADocument: (value: unknown) => `The document is ${quoted(value)}; it must be an object { }`,
  notPlainData: 'The document could not be read; a plan must be plain data, as in JSON',
  otherVersion: (value: unknown, version: number) =>
    `${quoted(value)} is not supported; this script reads version ${version}`,
  assumedVersion: (value: unknown, version: number) =>
    `${value === undefined ? 'missing' : `${quoted(value)} is text`}; read as ${version}`,
  noGoals: (value: unknown) =>
    `${value === undefined ? 'missing' : `${quoted(value)} is not a list`}; a plan needs a list [ ] of goals`,
  tooManyGoals: (count: number, limit: number) => `${count} is more than the limit of ${limit}`,
  tooManyObjectives: (limit: number) =>
    `there are more than ${limit} objectives at all levels together, which is the limit`,
  withinItself: 'contains itself; left out',
  tooDeep: (limit: number) => `is nested more than ${limit} levels deep; left out`,
  notOfType: (value: unknown, expected: string) => `${quoted(value)} is not ${expected}; left out`,
  readAsField: (text: string, field: string) =>
    `${quoted(text)} is not an object { }; read as its "${field}"`,
  readAsList: (value: unknown) => `${quoted(value)} is not a list [ ]; read as its only item`,
  correctedTo: (value: unknown, read: unknown) => `${quoted(value)} is read as ${quoted(read)}`,
  outOfRange: (value: number, limit: number) =>
    `${value} is ${value > limit ? 'more' : 'less'} than ${limit}; shown as ${limit}`,
  unknownField: (nearest: string | undefined | false) =>
    `unknown field; ${nearest ? `did you mean "${nearest}"?` : 'ignored'}`,
  incomplete: (reasons: readonly string[]) => `${reasons.join(' and ')}; left out`,
  missingField: (field: string) => `needs "${field}"`,
  tooManyItems: (limit: number) => `has more than ${limit} items; left out`,
  duplicateId: (id: string, replacement: string) =>
    `"${id}" is already the id of an earlier item; read as "${replacement}"`,
  repeatedId: (id: string) => `has "${id}" more than once; only the first is used`,
  startsAfterDue: (start: string, due: string) =>
    `${quoted(start)} is after the due date ${quoted(due)}; left out`,
  dateInWords: (words: string) =>
    `${quoted(words)} is not a date (YYYY, YYYY-Q1, YYYY-MM or YYYY-MM-DD); shown as written`,
  datedByYear: (words: string, date: string) =>
    `${quoted(words)} is not a date; read as ${quoted(date)} and shown as written`,
  valueInWords: (words: string) => `${quoted(words)} is not a number; shown as a note`,
  figureInWords: (value: string) =>
    `${quoted(value)} is read as text, so no progress is computed; write a plain number such as 1500`,
  noSuchGroup: (id: string, nearest: string | undefined | false, known: readonly string[]) =>
    `there is no group ${quoted(id)}; ${
      nearest
        ? `did you mean "${nearest}"?`
        : known.length
          ? `write one of: ${known.map((one) => `"${one}"`).join(', ')}`
          : 'the plan has no "groups"'
    }`,
  emptyGroup: (id: string) => `no goal is in the group ${quoted(id)}; not shown`,
  repeatedLevel: (name: string) => `${quoted(name)} is also the name of another level`,
  levelWithoutPlural: (name: string) => `has no "plural"; headings and counts use ${quoted(name)}`,
  levelsWithoutName: (given: number, used: number) =>
    `name ${given} of the plan’s ${used} levels; the other levels have their default names`,
  outsidePeriod: (date: string, isEarly: boolean) =>
    `${quoted(date)} is ${isEarly ? 'before the start' : 'after the end'} of the plan’s period`,
  weightOfZero: '0 means that this is not counted in the progress of the whole',
  noTarget: 'has no target, so no progress is computed; its values are shown',
  notInOrder: 'not sorted by date; shown sorted',
  duplicateDate: (date: string) => `more than one on ${date}; the last one is used`,
  unknownStatus: (status: string, nearest: string | undefined | false) =>
    `${quoted(status)} is not a known status; ${nearest ? `did you mean "${nearest}"?` : 'shown as written'}`,
  probableFraction(progress: number) {
    const percent = Math.round(progress * 1e4) / 100;
    return `${progress} is less than 1 percent; write ${percent} for ${percent} percent`;
  },
  missingScheme: (address: string) =>
    `without https: this is an address relative to the feed; did you mean ${quoted(`https://${address}`)}?`,
  emptyPlan: 'the list is empty; the page says that no goals have been published yet',
  allCancelled: 'all goals are cancelled',
} as const;
