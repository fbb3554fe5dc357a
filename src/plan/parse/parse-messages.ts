/** A value as it appears in a message: short and on one line, whatever it is. */
const quoted = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (value && /^[fo]/.test(typeof value)) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
};

/** What a plan's editor reads about each slip; the path of the field stands before it. */
export const parseMessages = {
  notADocument: (value: unknown) => `The document is ${quoted(value)}; a plan is an object { }`,
  notPlainData: 'The document can’t be read; a plan is plain data, as in JSON',
  otherVersion: (value: unknown, version: number) =>
    `${quoted(value)} is not supported; this script reads version ${version}`,
  assumedVersion: (value: unknown, version: number) =>
    `${value === undefined ? 'missing' : `${quoted(value)} is text`}; read as ${version}`,
  noGoals: (value: unknown) =>
    `${value === undefined ? 'missing' : `${quoted(value)} is not a list`}; a plan has a list [ ] of goals`,
  tooManyGoals: (count: number, limit: number) =>
    `${count} are more than the ${limit} that can be read`,
  tooManyObjectives: (limit: number) =>
    `they have more than ${limit} objectives at all levels together; no more can be read`,
  withinItself: 'is within itself; left out',
  tooDeep: (limit: number) => `is more than ${limit} levels down; left out`,
  notOfType: (value: unknown, expected: string) => `${quoted(value)} is not ${expected}; left out`,
  correctedTo: (value: unknown, read: unknown) => `${quoted(value)} is read as ${quoted(read)}`,
  outOfRange: (value: number, limit: number) =>
    `${value} is ${value > limit ? 'over' : 'under'} ${limit}; shown as ${limit}`,
  unknownField: (nearest: string | undefined | false) =>
    `unknown field; ${nearest ? `did you mean "${nearest}"?` : 'ignored'}`,
  incomplete: (reasons: readonly string[]) => `${reasons.join(' and ')}; left out`,
  missingField: (field: string) => `needs "${field}"`,
  tooManyItems: (limit: number) => `has over ${limit} items; left out`,
  duplicateId: (id: string, replacement: string) =>
    `"${id}" is the id of an earlier one; read as "${replacement}"`,
  repeatedId: (id: string) => `has "${id}" more than once; only the first is used`,
  startsAfterDue: (start: string, due: string) =>
    `${quoted(start)} is after the due date ${quoted(due)}; left out`,
  figureInWords: (value: string) =>
    `${quoted(value)} is read as words, which give no progress; write a plain number such as 1500`,
  noSuchGroup: (id: string, nearest: string | undefined | false, known: readonly string[]) =>
    `there is no group ${quoted(id)}; ${
      nearest
        ? `did you mean "${nearest}"?`
        : known.length
          ? `there are ${known.map((one) => `"${one}"`).join(', ')}`
          : 'the plan has no "groups"'
    }`,
  emptyGroup: (id: string) => `no goal is in the group ${quoted(id)}; not shown`,
  repeatedLevel: (name: string) => `${quoted(name)} is the name of another level, too`,
  levelWithoutPlural: (name: string) => `has no "plural"; headings and counts use ${quoted(name)}`,
  levelsWithoutName: (given: number, used: number) =>
    `name ${given} of the plan’s ${used} levels; the others are called by their usual names`,
  outsidePeriod: (date: string, isEarly: boolean) =>
    `${quoted(date)} is ${isEarly ? 'before the start' : 'after the end'} of the plan’s period`,
  weightOfZero: '0 means that it doesn’t count in the progress of the whole',
  noTarget: 'has no target: its values are shown, but give no progress',
  notInOrder: 'not in order of date; shown in order',
  duplicateDate: (date: string) => `more than one on ${date}; the last one counts`,
  unknownStatus: (status: string, nearest: string | undefined | false) =>
    `${quoted(status)} is not a known status; ${nearest ? `did you mean "${nearest}"?` : 'shown as written'}`,
  probableFraction(progress: number) {
    const percent = Math.round(progress * 1e4) / 100;
    return `${progress} is less than 1 percent; write ${percent} for ${percent} percent`;
  },
  missingScheme: (address: string) =>
    `without https: it leads to a page beside the feed; did you mean ${quoted(`https://${address}`)}?`,
  emptyPlan: 'there are none; the page says that none have been published yet',
  allCancelled: 'all are cancelled, and are shown as such',
} as const;
