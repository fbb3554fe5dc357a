import type { FieldTaker } from '../field-taker.js';
import type { WriteContext } from './write-context.js';
import { writeIndicator } from './write-indicator.js';
import { element, textElement, type Xml } from './xml-writer.js';

/**
 * Writes the common elements of goals and objectives, and the objectives inside an objective, which
 * follow it.
 */
function writeFields(part: FieldTaker, place: readonly number[], context: WriteContext) {
  const id = part.string('id');
  const label = context.choose(part.text('label'));
  const isNested = place.length > 2;
  if (label && isNested) {
    part.report(
      'label',
      'An objective in an objective is numbered by its place; the label was left out.',
    );
  }
  const number = isNested ? undefined : label;
  return [
    context.element('Name', part.text('name')) ?? '<Name></Name>',
    context.element('Description', part.text('description')) ?? '<Description></Description>',
    id === undefined ? undefined : textElement('Identifier', context.identifiers.of(id, place)),
    textElement('SequenceIndicator', number ?? place.join('.')),
    ...context.stakeholders(part),
    context.element('OtherInformation', part.text('note')),
  ];
}

function writeIndicators(part: FieldTaker, place: readonly number[], context: WriteContext): Xml[] {
  return part
    .objects('indicators')
    .map((indicator, i) => writeIndicator(indicator, [...place, 0, i + 1], context));
}

function writeObjectives(part: FieldTaker, place: readonly number[], context: WriteContext): Xml[] {
  return part.objects('objectives').flatMap((objective, i) => {
    const at = [...place, i + 1];
    const xml = element('Objective', [
      ...writeFields(objective, at, context),
      ...writeIndicators(objective, at, context),
    ]);
    const nested = writeObjectives(objective, at, context);
    objective.finish();
    return [xml, ...nested];
  });
}

/** A goal. StratML has indicators in objectives only: those of the goal are in one without a name. */
export function writeGoal(goal: FieldTaker, place: readonly number[], context: WriteContext): Xml {
  const fields = writeFields(goal, place, context);
  const indicators = writeIndicators(goal, place, context);
  const xml = element('Goal', [
    ...fields,
    indicators.length ? element('Objective', indicators) : undefined,
    ...writeObjectives(goal, place, context),
  ]);
  goal.finish();
  return xml;
}
