import type { FeedIndicator, FeedMeasurement } from '../feed-types.js';
import { parseFigure } from '../figures.js';
import { dateOfDays } from '../spans.js';
import type { ElementReader } from './element-reader.js';
import { defined, type ReadContext, readDate, some } from './read-context.js';

/** One TargetResult or ActualResult. */
interface Result {
  date?: string;
  value?: number;
  words?: string;
  label?: string;
  role?: string;
}

function readResult(element: ElementReader): Result {
  const date = dateOfDays(readDate(element, 'StartDate'), readDate(element, 'EndDate'));
  const units = element.text('NumberOfUnits');
  const value = units && parseFigure(units)?.value;
  const descriptor = element.one('Descriptor');
  const name = descriptor?.text('DescriptorName') ?? element.text('DescriptorName');
  const described = descriptor?.text('DescriptorValue') ?? element.text('DescriptorValue');
  descriptor?.finish();
  const [label, role] = [name === 'Period', name === 'Role'].map((is) =>
    is ? described : undefined,
  );
  const others = name && !label && !role ? [name, described] : name ? [] : [described];
  const words = [
    element.text('Description'),
    units && typeof value !== 'number' ? units : undefined,
    others.filter(Boolean).join(': '),
  ].filter(Boolean);
  element.finish();
  return defined<Result>({
    date,
    value: typeof value === 'number' ? value : undefined,
    words: words.join('\n') || undefined,
    label,
    role: role?.toLowerCase(),
  });
}

const isEmpty = ({ value, words }: Result) => value === undefined && !words;

export function readIndicator(
  element: ElementReader,
  context: ReadContext,
  parentName: string,
): FeedIndicator | undefined {
  const indicator = defined<FeedIndicator>({
    id: context.identifiers.of(element.text('Identifier'), element.line, context.repairs),
    name: element.text('MeasurementDimension') ?? '',
    unit: element.text('UnitOfMeasurement'),
    description: element.text('OtherInformation'),
  });
  element.text('SequenceIndicator');
  const found: FeedMeasurement[] = [];
  for (const instance of element.all('MeasurementInstance')) {
    found.push(...readInstance(instance, indicator));
  }
  const measurements = some(found);
  if (measurements) indicator.measurements = measurements;
  element.finish();
  if (!indicator.name && Object.keys(indicator).every((key) => key === 'id' || key === 'name')) {
    return undefined;
  }
  if (!indicator.name) {
    indicator.name = parentName;
    element.report(`it has no MeasurementDimension; its name is that of its objective.`);
  }
  return indicator;
}

/** Reads the measurements of an instance. Results without a date belong to the indicator as a whole. */
function readInstance(instance: ElementReader, indicator: FeedIndicator): FeedMeasurement[] {
  const targets = instance.all('TargetResult').map(readResult);
  const actuals = instance.all('ActualResult').map(readResult);
  const found = new Map<string, FeedMeasurement>();
  const measurementAt = (date: string, label?: string) => {
    const key = `${date} ${label}`;
    const measurement = found.get(key) ?? defined<FeedMeasurement>({ date, label });
    found.set(key, measurement);
    return measurement;
  };
  const shared = [...actuals, ...targets].find(({ date }) => date)?.date;
  for (const result of actuals.filter((one) => !isEmpty(one))) {
    const date = result.date ?? shared;
    if (result.role === 'baseline') indicator.baseline = result.value ?? result.words!;
    else if (date) addActual(measurementAt(date, result.label), result);
    else describe(indicator, 'Actual', result, instance);
  }
  for (const result of targets.filter((one) => !isEmpty(one))) {
    const date = result.date ?? shared;
    const isWhole = result.role === 'target' || (!date && indicator.target === undefined);
    if (isWhole || (result.value === undefined && indicator.target === undefined)) {
      indicator.target = result.value ?? result.words!;
      if (result.date) indicator.targetDate = result.date;
      if (result.value !== undefined && result.words)
        describe(indicator, 'Target', result, instance);
    } else if (date && result.value !== undefined) {
      const measurement = measurementAt(date, result.label);
      measurement.target = result.value;
      if (result.words) addNote(measurement, result.words);
    } else describe(indicator, 'Target', result, instance);
  }
  instance.finish();
  return [...found.values()];
}

function addActual(measurement: FeedMeasurement, { value, words }: Result): void {
  if (value !== undefined) measurement.actual = value;
  if (words) addNote(measurement, words);
}

function addNote(measurement: FeedMeasurement, words: string): void {
  measurement.note = measurement.note ? `${measurement.note as string}\n${words}` : words;
}

/** Adds a result that can't be a measurement to the indicator's description. */
function describe(indicator: FeedIndicator, kind: string, result: Result, at: ElementReader): void {
  const { date, value, words } = result;
  const resultText = [date, value, words].filter((one) => one !== undefined).join(', ');
  const line = `${kind}: ${resultText}`;
  indicator.description = indicator.description
    ? `${indicator.description as string}\n${line}`
    : line;
  at.report(`“${resultText}” can’t be a measurement; it is in the indicator’s description.`);
}
