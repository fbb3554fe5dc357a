import type { Indicator, Measurement, Text } from '../../plan/schema.js';
import { measuredValues } from '../../report/indicator-progress.js';
import { measureText, toleranceText } from '../../words/measure-words.js';
import type { WordContext } from '../../words/word-context.js';
import {
  type Block,
  fromFeed,
  fromLibrary,
  labeledBlocks,
  labeledRuns,
  listedRuns,
  listOf,
  type Run,
} from './blocks.js';

const none = [fromLibrary('–')];

/** Converts indicators to a table of values, followed by the facts and the measurements of each. */
export function indicatorsOutline(context: WordContext, indicators: readonly Indicator[]): Block[] {
  if (!indicators.length) return [];
  const { words } = context;
  return [
    {
      kind: 'table',
      caption: [fromLibrary(words.indicators)],
      head: [words.indicator, words.baseline, words.latest, words.target],
      rows: indicators.map((indicator) => {
        const { name, baseline, target, targetDate } = indicator;
        const latest = measuredValues(indicator).at(-1);
        return [
          [fromFeed(context, name)],
          valueRuns(context, indicator, baseline),
          valueRuns(context, indicator, latest?.actual, latest && dateRun(context, latest)),
          targetRuns(context, indicator, target, targetDate),
        ];
      }),
    },
    ...indicators.flatMap((indicator) => [
      ...factsOutline(context, indicator),
      ...measurementsOutline(context, indicator),
    ]),
  ];
}

/** What an indicator measures, who is responsible, where its values come from and when the next is expected. */
function factsOutline(context: WordContext, indicator: Indicator): Block[] {
  const { words } = context;
  const { name, description, owners = [], source, nextUpdate } = indicator;
  const fact = (term: string, runs: readonly Run[]) =>
    runs.length ? [labeledRuns(context, [fromLibrary(term)], listedRuns(context, runs))] : [];
  const facts = [
    ...(description ? [[fromFeed(context, description)]] : []),
    ...fact(
      words.owners,
      owners.map((owner) => fromFeed(context, owner.name, owner.url)),
    ),
    ...fact(words.source, source ? [fromFeed(context, source.label, source.url)] : []),
    ...fact(words.nextUpdate, nextUpdate ? [fromLibrary(words.format.date(nextUpdate))] : []),
  ];
  return labeledBlocks(context, fromFeed(context, name), listOf(facts));
}

/** A value with its unit, or the words for it, and its date. */
function valueRuns(
  context: WordContext,
  indicator: Indicator,
  value: number | Text | undefined,
  date?: Run,
): readonly Run[] {
  if (value === undefined) return date ? [date] : none;
  const run =
    typeof value === 'number'
      ? fromLibrary(measureText(context, indicator, value))
      : fromFeed(context, value);
  return date ? [run, fromLibrary(' ('), date, fromLibrary(')')] : [run];
}

function targetRuns(
  context: WordContext,
  indicator: Indicator,
  target: number | Text | undefined,
  targetDate: string | undefined,
): readonly Run[] {
  const date = targetDate ? dateRun(context, { date: targetDate }) : undefined;
  const [first, ...rest] = valueRuns(context, indicator, target, date);
  const tolerance = toleranceText(context, indicator);
  return tolerance ? [first!, fromLibrary(` ${tolerance}`), ...rest] : [first!, ...rest];
}

/** When something was measured: its label, otherwise its date. */
const dateRun = (
  context: WordContext,
  { date, label }: Pick<Measurement, 'date' | 'label'>,
): Run => (label ? fromFeed(context, label) : fromLibrary(context.words.format.date(date)));

function measurementsOutline(context: WordContext, indicator: Indicator): Block[] {
  const { words } = context;
  const { measurements = [] } = indicator;
  const hasNotes = measurements.some(({ note }) => note !== undefined);
  const hasTargets = measurements.some(({ target }) => target !== undefined);
  // A single value is in the table of indicators.
  if (measurements.length < 2 && !hasNotes && !hasTargets) return [];
  return [
    {
      kind: 'table',
      caption: [fromFeed(context, indicator.name)],
      head: [
        words.date,
        words.actual,
        ...(hasTargets ? [words.target] : []),
        ...(hasNotes ? [words.remark] : []),
      ],
      rows: measurements.map((measurement) => [
        [dateRun(context, measurement)],
        valueRuns(context, indicator, measurement.actual),
        ...(hasTargets ? [valueRuns(context, indicator, measurement.target)] : []),
        ...(hasNotes ? [measurement.note ? [fromFeed(context, measurement.note)] : none] : []),
      ]),
    },
  ];
}
