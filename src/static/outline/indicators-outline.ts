import type { Indicator } from '../../plan/schema.js';
import { measuredValues } from '../../report/indicator-progress.js';
import { measureText } from '../../words/measure-words.js';
import type { WordContext } from '../../words/word-context.js';
import { type Block, fromFeed, fromLibrary, type Run } from './blocks.js';

const none = [fromLibrary('–')];

/** Converts indicators to a table of values, followed by a table of measurements for each. */
export function indicatorsOutline(context: WordContext, indicators: readonly Indicator[]): Block[] {
  if (!indicators.length) return [];
  const { words } = context;
  return [
    {
      kind: 'table',
      caption: [fromLibrary(words.indicators)],
      head: [words.indicator, words.baseline, words.latest, words.target],
      rows: indicators.map((indicator) => {
        const latest = measuredValues(indicator).at(-1);
        return [
          [fromFeed(context, indicator.name)],
          figure(context, indicator, indicator.baseline),
          figure(context, indicator, latest?.actual, latest?.date),
          figure(context, indicator, indicator.target, indicator.targetDate),
        ];
      }),
    },
    ...indicators.flatMap((indicator) => measurements(context, indicator)),
  ];
}

/** A value with its unit and date. */
function figure(
  context: WordContext,
  indicator: Indicator,
  value: unknown,
  date?: string,
): readonly Run[] {
  if (typeof value !== 'number') return none;
  const text = measureText(context, indicator, value);
  return [fromLibrary(date ? `${text} (${context.words.format.date(date)})` : text)];
}

function measurements(context: WordContext, indicator: Indicator): Block[] {
  const { words } = context;
  const { measurements = [] } = indicator;
  if (measurements.length < 2) return [];
  const hasTargets = measurements.some(({ target }) => target !== undefined);
  return [
    {
      kind: 'table',
      caption: [fromFeed(context, indicator.name)],
      head: [words.date, words.actual, ...(hasTargets ? [words.target] : [])],
      rows: measurements.map(({ date, actual, target }) => [
        [fromLibrary(words.format.date(date))],
        figure(context, indicator, actual),
        ...(hasTargets ? [figure(context, indicator, target)] : []),
      ]),
    },
  ];
}
