import type { FieldTaker } from '../field-taker.js';
import { daysOf, isFeedDate } from '../spans.js';
import type { WriteContext } from './write-context.js';
import { decimal, element, textElement, type Xml } from './xml-writer.js';

interface Result {
  date?: string | undefined;
  value?: number | undefined;
  /** A descriptor: a name and a value, such as `Role` and `Baseline`. */
  descriptor?: readonly [name: string, value: string | undefined] | undefined;
  words?: string | undefined;
}

/** Writes the first and the last day of a date, or only the day if it is one. */
function dates(date: string | undefined): Xml[] {
  if (!date || !isFeedDate(date)) return [];
  const [first, last] = daysOf(date);
  const start = first === last ? undefined : textElement('StartDate', first);
  return [start, textElement('EndDate', last)];
}

function result(name: string, { date, value, descriptor, words }: Result): Xml {
  const [kind, described] = descriptor ?? [];
  return element(name, [
    ...dates(date),
    value === undefined ? undefined : textElement('NumberOfUnits', decimal(value)),
    described === undefined
      ? undefined
      : element('Descriptor', [
          textElement('DescriptorName', kind),
          textElement('DescriptorValue', described),
        ]),
    textElement('Description', words),
  ]);
}

/** Writes a figure or words as a result of the whole indicator. */
function whole(taker: FieldTaker, name: string, context: WriteContext): Result | undefined {
  const value = taker.number(name);
  if (value !== undefined) return { value };
  const text = taker.text(name);
  return text === undefined ? undefined : { words: context.choose(text) };
}

export function writeIndicator(
  indicator: FieldTaker,
  place: readonly number[],
  context: WriteContext,
): Xml {
  const id = indicator.string('id');
  const name = context.element('MeasurementDimension', indicator.text('name'));
  const unit = context.element('UnitOfMeasurement', indicator.text('unit'));
  const baseline = whole(indicator, 'baseline', context);
  const target = whole(indicator, 'target', context);
  const date = target && indicator.string('targetDate');
  const xml = element('PerformanceIndicator', [
    name ?? '<MeasurementDimension></MeasurementDimension>',
    unit ?? '<UnitOfMeasurement></UnitOfMeasurement>',
    id === undefined ? undefined : textElement('Identifier', context.identifiers.of(id, place)),
    baseline && instance(result('ActualResult', { ...baseline, descriptor: ['Role', 'Baseline'] })),
    ...indicator.objects('measurements').map((one) => writeMeasurement(one, context)),
    target && instance(result('TargetResult', { ...target, date, descriptor: ['Role', 'Target'] })),
    context.element('OtherInformation', indicator.text('description')),
  ]);
  indicator.finish();
  return xml;
}

const instance = (...results: Xml[]) => element('MeasurementInstance', results);

function writeMeasurement(measurement: FieldTaker, context: WriteContext): Xml {
  const date = measurement.string('date');
  const descriptor = ['Period', context.choose(measurement.text('label'))] as const;
  const [actual, target] = [measurement.number('actual'), measurement.number('target')];
  const words = context.choose(measurement.text('note'));
  const hasActual = actual !== undefined || words !== undefined || target === undefined;
  measurement.finish();
  return instance(
    target === undefined ? undefined : result('TargetResult', { date, value: target, descriptor }),
    hasActual ? result('ActualResult', { date, value: actual, descriptor, words }) : undefined,
  );
}
