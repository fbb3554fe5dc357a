import { isPlaceholder } from '../placeholder.js';
import type { FeedIndicator, FeedOwner, FeedPart } from '../feed-types.js';
import type { ElementReader } from './element-reader.js';
import { defined, type ReadContext, some } from './read-context.js';
import { readIndicator } from './read-indicator.js';

const isAddress = (text: string) => /^(?:https?:\/\/|mailto:)\S+$/.test(text);

/** Whether a number is only the position of a part. */
export const isPosition = (number: string | undefined, place: readonly number[]): boolean =>
  [place.join('.'), `${place.at(-1)}`].includes(number?.replace(/\.$/, '') ?? '');

/** Reads a goal or an objective with its parts. */
export function readPart(
  element: ElementReader,
  place: readonly number[],
  context: ReadContext,
): FeedPart | undefined {
  const sequence = element.text('SequenceIndicator');
  const part = defined<FeedPart>({
    id: context.identifiers.of(element.text('Identifier'), element.line, context.repairs),
    label: place.length > 1 || !isPosition(sequence, place) ? sequence : undefined,
    name: element.text('Name'),
    description: element.text('Description'),
    note: element.text('OtherInformation'),
    owners: some(element.all('Stakeholder').flatMap((one) => readOwner(one) ?? [])),
  });
  const name = `${(part.name ?? part.description ?? '') as string}`;
  const indicators = element
    .all('PerformanceIndicator')
    .flatMap((indicator) => readIndicator(indicator, context, name) ?? []);
  if (indicators.length) part.indicators = indicators;
  readObjectives(element, place, part, context);
  element.finish();
  if (part.name || part.description || (place.length > 1 && part.indicators)) return part;
  if (!Object.keys(part).some((key) => key !== 'id')) return undefined;
  if (part.note) {
    element.report(
      'it has neither a name nor a description; its OtherInformation became its name.',
    );
    const { note, ...rest } = part;
    return { ...rest, name: note };
  }
  element.report('it has neither a name nor a description; it is named by its place.');
  return { ...part, name: `${element.name} ${place.join('.')}` };
}

function readObjectives(
  element: ElementReader,
  place: readonly number[],
  part: FeedPart,
  context: ReadContext,
): void {
  const ownIndicators: FeedIndicator[] = [];
  const objectives: FeedPart[] = [];
  for (const child of element.all('Objective')) {
    const found = readPart(child, [...place, objectives.length + 1], context);
    if (!found) continue;
    if (found.name || found.description) objectives.push(found);
    else {
      ownIndicators.push(...(found.indicators ?? []));
      child.report('it has no name; its indicators are those of the goal.', 'info');
    }
  }
  if (objectives.length) part.objectives = objectives;
  if (ownIndicators.length) part.indicators = [...(part.indicators ?? []), ...ownIndicators];
}

/** Reads the owners. Stakeholders that only benefit are reported. */
function readOwner(element: ElementReader): FeedOwner | undefined {
  const name = element.text('Name');
  const description = element.text('Description');
  const url = description && isAddress(description) ? description : undefined;
  const roles = element.all('Role').map((role) => {
    const types = role.all('RoleType').map((type) => type.content);
    const words = [role.text('Name'), role.text('Description')].filter(Boolean).join(': ');
    role.finish();
    return { types, words };
  });
  element.attribute('StakeholderTypeType');
  element.finish();
  if (!name) {
    if (description) element.report(`“${description}” has no name; it was left out.`, 'error');
    return undefined;
  }
  const types = roles.flatMap((role) => role.types);
  const isBeneficiary = types.includes('Beneficiary') && !types.includes('Performer');
  if (isBeneficiary) {
    element.report(`“${name}” is a beneficiary, not an owner; it was left out.`, 'error');
    return undefined;
  }
  for (const words of [url ? '' : description, ...roles.map((role) => role.words)]) {
    if (words && !isPlaceholder(words)) {
      element.report(`a feed has no field for this about “${name}”: “${words}”.`, 'error');
    }
  }
  return defined<FeedOwner>({ name, url });
}
