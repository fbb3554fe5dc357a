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
