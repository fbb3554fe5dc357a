import type { Feed, FeedPart } from '../feed-types.js';
import { ConvertError } from '../format.js';
import { daysOf } from '../spans.js';
import type { RepairList } from '../repair-list.js';
import { ElementReader } from './element-reader.js';
import { IdentifierReader } from './identifiers.js';
import { nestObjectives } from './nest-objectives.js';
import { defined, readDate, some } from './read-context.js';
import { readPart } from './read-part.js';
import type { XmlElement } from './xml-tree.js';

const roots = new Set(['StrategicPlan', 'PerformancePlanOrReport']);

function checkRoot({ name }: XmlElement): void {
  if (roots.has(name)) return;
  if (name === 'OrganizationalStrategyDocument') {
    throw new ConvertError(
      'This is StratML 3.5, which can’t be read. Save the plan as StratML Part 1 or 2.',
    );
  }
  throw new ConvertError(
    `This is not StratML: its root element is <${name}>, not <${[...roots].join('> or <')}>.`,
  );
}

/** Converts paragraphs to one text, or to a list of texts. */
function paragraphs(...texts: (string | undefined)[]): string | string[] | undefined {
  const found = texts.flatMap((text) => text?.split(/\n{2,}/) ?? []);
  return found.length > 1 ? found : found[0];
}

/** Converts a StratML document to a feed. */
export function readStratml(
  root: XmlElement,
  language: string | undefined,
  repairs: RepairList,
): Feed {
  checkRoot(root);
  const document = new ElementReader(root, repairs);
  const [core, ...others] = document.all('StrategicPlanCore');
  const plan = core ?? document;
  for (const other of others)
    other.report('a document has one core; this one was left out.', 'error');
  const title = document.text('Name');
  const introduction = [document.text('Description'), document.text('OtherInformation')];
  const context = { repairs, identifiers: new IdentifierReader() };
  const organization = plan.one('Organization');
  const organizationName = organization?.text('Name');
  const acronym = organization?.text('Acronym');
  if (acronym && !organizationName)
    organization?.report(`“${acronym}” has no name; it is the name now.`);
  organization?.finish();
  const [vision, mission] = ['Vision', 'Mission'].map((name) => {
    const element = plan.one(name);
    const text = element?.text('Description') ?? element?.text('Name');
    element?.finish();
    return text;
  });
  const values = plan.all('Value').flatMap((value) => {
    const name = value.text('Name');
    const description = value.text('Description');
    value.finish();
    if (name) return [defined<{ name: string; description?: string }>({ name, description })];
    return description ? [{ name: description }] : [];
  });
  const goals: FeedPart[] = [];
  for (const goal of plan.all('Goal')) {
    const found = readPart(goal, [goals.length + 1], context);
    if (found) goals.push(nestObjectives(found, [goals.length + 1]));
  }
  if (!goals.length) repairs.add('', 'The document has no goals.');
  const feed = defined<Feed>({
    version: 1,
    language: language ?? root.attributes.get('lang'),
    organization:
      organizationName || acronym
        ? defined<NonNullable<Feed['organization']>>({
            name: organizationName ?? acronym!,
            acronym: organizationName && acronym,
          })
        : undefined,
    title,
    vision,
    mission: paragraphs(mission),
    values: some(values),
    introduction: paragraphs(...introduction),
    ...readAdministration(document),
    goals,
  });
  if (plan !== document) plan.finish();
  document.finish();
  return feed;
}

/** Reads the period, the date and the source. */
function readAdministration(document: ElementReader): Partial<Feed> {
  const element = document.one('AdministrativeInformation') ?? document;
  const [start, end] = [readDate(element, 'StartDate'), readDate(element, 'EndDate')];
  if (!!start !== !!end) {
    element.report(`a period needs two dates; “${start ?? end}” was left out.`, 'error');
  }
  const source = element.text('Source');
  const found: Partial<Feed> = {};
  if (start && end) found.period = readPeriod(start, end);
  if (source) found.links = [{ label: 'Source', url: source }];
  const updated = readDate(element, 'PublicationDate');
  if (updated) found.updated = updated;
  if (element !== document) element.finish();
  return found;
}

/** Writes a period of whole years or months in years or months. */
function readPeriod(start: string, end: string): { start: string; end: string } {
  const isWhole = (length: number) =>
    daysOf(start.slice(0, length))[0] === start && daysOf(end.slice(0, length))[1] === end;
  const length = [4, 7].find(isWhole);
  return { start: start.slice(0, length), end: end.slice(0, length) };
}
