import { DOMParser } from '@xmldom/xmldom';

/** The namespace of ISO 17469-2. */
const namespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

const text = 'text';
const date = 'date';
const part = 'Name! Description! Identifier SequenceIndicator Stakeholder* OtherInformation';
const result = 'StartDate EndDate NumberOfUnits Descriptor* Description';

/** The children of each element in their order: `!` is required, `*` may be repeated. */
const elements = {
  PerformancePlanOrReport:
    'Name! Description OtherInformation StrategicPlanCore! AdministrativeInformation Submitter',
  StrategicPlanCore: 'Organization* Vision Mission Value* Goal*!',
  Organization: 'Name Acronym Identifier Description Stakeholder*',
  Vision: 'Description Identifier',
  Mission: 'Description Identifier',
  Value: 'Name Description',
  Goal: `${part} Objective*`,
  Objective: `${part.replaceAll('!', '')} PerformanceIndicator*`,
  PerformanceIndicator:
    'SequenceIndicator MeasurementDimension! UnitOfMeasurement! Identifier Relationship* MeasurementInstance* OtherInformation',
  MeasurementInstance: 'TargetResult* ActualResult*',
  TargetResult: result,
  ActualResult: result,
  Descriptor: 'DescriptorName! DescriptorValue!',
  Stakeholder: 'Name! Description Role*',
  Role: 'Name! Description RoleType*',
  AdministrativeInformation: 'Identifier StartDate EndDate PublicationDate Source',
  ...Object.fromEntries(['StartDate', 'EndDate', 'PublicationDate'].map((name) => [name, date])),
  ...Object.fromEntries(
    [
      'Name',
      'Description',
      'OtherInformation',
      'Acronym',
      'Identifier',
      'SequenceIndicator',
      'MeasurementDimension',
      'UnitOfMeasurement',
      'NumberOfUnits',
      'DescriptorName',
      'DescriptorValue',
      'RoleType',
      'Source',
    ].map((name) => [name, text]),
  ),
};

/** The errors in the order, the names and the values of a StratML Part 2 document. */
export function stratmlFaults(document) {
  const faults = [];
  const ids = new Set();
  const visit = (node) => {
    const name = node.localName;
    const model = elements[name];
    const children = Array.from(node.childNodes).filter(({ nodeType }) => nodeType === 1);
    const content = node.textContent;
    if (node.namespaceURI !== namespace) faults.push(`${name}: namespace ${node.namespaceURI}`);
    if (!model) return void faults.push(`${name}: unknown element`);
    if (model === text || model === date) {
      if (children.length) faults.push(`${name}: has elements`);
      if (model === date && !/^\d{4}-\d\d-\d\d$/.test(content)) faults.push(`${name}: ${content}`);
      if (name === 'NumberOfUnits' && !/^[+-]?\d+(?:\.\d+)?$/.test(content))
        faults.push(`${name}: ${content}`);
      if (name === 'Identifier') {
        // An xsd:ID: a name without a colon, unique in the document.
        if (!/^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u.test(content) || ids.has(content))
          faults.push(`${name}: ${content}`);
        ids.add(content);
      }
      return;
    }
    const rest = children.map((child) => child.localName);
    for (const [, wanted, marks] of model.matchAll(/(\w+)([!*]*)/g)) {
      let count = 0;
      while (rest[0] === wanted && (!count || marks.includes('*'))) {
        rest.shift();
        count += 1;
      }
      if (!count && marks.includes('!')) faults.push(`${name}: no ${wanted}`);
    }
    if (rest.length) faults.push(`${name}: ${rest[0]} is not in its place`);
    children.forEach(visit);
  };
  const { documentElement } = new DOMParser().parseFromString(document, 'text/xml');
  if (documentElement.localName !== 'PerformancePlanOrReport') faults.push('another root');
  if (
    !/^(?:Strategic_Plan|Performance_(?:Plan|Report))$/.test(documentElement.getAttribute('Type'))
  )
    faults.push('another Type');
  visit(documentElement);
  return faults;
}
