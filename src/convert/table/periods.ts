/** The meaning of a heading such as `Fall 2023` or `2025-Q1 target`. */
export interface Period {
  /** The date in the form of a feed. */
  date: string;
  /** The words of the heading, if they differ from the date. */
  label?: string;
  /** Whether the date is a guess. */
  isGuess?: boolean;
  field: 'actual' | 'target';
}

const target = /\b(?:targets?|goal|cible|objectif|soll|zielwert|meta|objetivo)\b|目標|目标|목표/i;
const actual = /\b(?:actuals?|results?|value|réel|ist|real|realizado)\b|實際|实际|実績|실적/i;

/** The last month of each season, in the northern half of the world. */
const seasons: Record<string, string> = {
  winter: '02',
  spring: '05',
  summer: '08',
  fall: '11',
  autumn: '11',
};

const pad = (number: string) => number.padStart(2, '0');

/** The year in which a period such as 2023/24 or 2023–2024 ends; undefined if it isn't the next year. */
function endYear(start: string, end: string): string | undefined {
  const year = end.length === 2 ? `${start.slice(0, 2)}${end}` : end;
  return +year - +start === 1 ? year : undefined;
}

function dateIn(words: string): Omit<Period, 'field'> | undefined {
  const match = (pattern: RegExp) => pattern.exec(words)?.slice(1);
  const year = match(/^((?:19|20)\d\d)年?(?:年度)?$/);
  if (year) return { date: year[0]! };
  const quarter =
    match(/^(\d{4})[\s-/]*[QT]([1-4])$/i) ?? match(/^[QT]([1-4])[\s-/]*(\d{4})$/i)?.reverse();
  if (quarter) return { date: `${quarter[0]}-Q${quarter[1]}` };
  const month = match(/^(\d{4})[-/.年]\s?(\d{1,2})月?$/);
  if (month && +month[1]! >= 1 && +month[1]! <= 12)
    return { date: `${month[0]}-${pad(month[1]!)}` };
  const span = match(/^(?:FY|AY|SY)?\s?(\d{4})\s?[/–-]\s?(\d{4}|\d{2})$/i);
  const end = span && endYear(span[0]!, span[1]!);
  if (end) return { date: end, label: words, isGuess: true };
  const fiscal = match(/^(?:FY|AY|SY)\s?['’]?(\d{4}|\d{2})$/i);
  if (fiscal) {
    const [date] = fiscal;
    return { date: date!.length === 2 ? `20${date}` : date!, label: words, isGuess: true };
  }
  const season = match(/^(winter|spring|summer|fall|autumn)\s(?:term\s|semester\s)?(\d{4})$/i);
  if (season) {
    return {
      date: `${season[1]}-${seasons[season[0]!.toLowerCase()]}`,
      label: words,
      isGuess: true,
    };
  }
  return undefined;
}

/** Reads the period in a heading; undefined if there is none. */
export function readPeriod(heading: string): Period | undefined {
  const isTarget = target.test(heading);
  const words = heading
    .replace(target, '')
    .replace(actual, '')
    .replace(/[()[\]:]/g, ' ')
    .trim();
  const found = words.length < 40 ? dateIn(words.replace(/\s+/g, ' ')) : undefined;
  return found && { ...found, field: isTarget ? 'target' : 'actual' };
}
