import type { Feed } from '../feed-types.js';
import { FieldTaker } from '../field-taker.js';
import type { RepairList } from '../repair-list.js';
import { daysOf, isFeedDate } from '../spans.js';
import { WriteContext } from './write-context.js';
import { writeGoal } from './write-part.js';
import { element, textElement, type Xml } from './xml-writer.js';

const namespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/** The type of the document: one with results is a report. */
function typeOf(goals: string): string {
  if (goals.includes('<NumberOfUnits>')) {
    return /<ActualResult>/.test(goals) ? 'Performance_Report' : 'Performance_Plan';
  }
  return goals.includes('<PerformanceIndicator>') ? 'Performance_Plan' : 'Strategic_Plan';
}

/** Converts a date to one day, as StratML requires. */
function day(plan: FieldTaker, name: string, end: boolean): string | undefined {
  const date = plan.string(name);
  if (date === undefined) return undefined;
  if (!isFeedDate(date)) {
    plan.report(name, `“${date}” is not a date; it was left out.`);
    return undefined;
  }
  return daysOf(date)[end ? 1 : 0];
}

function writeSource(plan: FieldTaker): Xml {
  let source: Xml;
  for (const link of plan.objects('links')) {
    const { label, url } = { label: link.text('label'), url: link.string('url') };
    if (label === 'Source' && !source) source = textElement('Source', url);
    else plan.report(link.path.slice(plan.path.length), 'StratML has no links; it was left out.');
  }
  return source;
}

function writeAdministration(plan: FieldTaker): Xml {
  const period = plan.object('period');
  const [start, end] = [period && day(period, 'start', false), period && day(period, 'end', true)];
  period?.finish();
  const updated = plan.string('updated');
  const published = updated && isFeedDate(updated) ? daysOf(updated)[0] : undefined;
  if (published !== updated) {
    plan.report('updated', `StratML needs a day: “${updated}” became “${published}”.`, 'warning');
  }
  const children = [
    textElement('StartDate', start),
    textElement('EndDate', end),
    textElement('PublicationDate', published),
    writeSource(plan),
  ];
  return children.some(Boolean) ? element('AdministrativeInformation', children) : undefined;
}

function writeCore(plan: FieldTaker, goals: string[], context: WriteContext): string {
  const organization = plan.object('organization');
  const described = organization && [
    context.element('Name', organization.text('name')),
    context.element('Acronym', organization.text('acronym')),
  ];
  organization?.finish();
  const statement = (name: string, field: unknown) => {
    const text = context.paragraphs('Description', field);
    return text && element(name, [text]);
  };
  return element('StrategicPlanCore', [
    described && element('Organization', described),
    statement('Vision', plan.text('vision')),
    statement('Mission', plan.any('mission')),
    ...plan.objects('values').map((value) => {
      const children = ['name', 'description'].map((name) =>
        context.element(name === 'name' ? 'Name' : 'Description', value.text(name)),
      );
      value.finish();
      return element('Value', children);
    }),
    ...goals,
  ]);
}

/** Converts a feed to a StratML Part 2 document. */
export function writeStratml(
  feed: Feed,
  language: string | undefined,
  repairs: RepairList,
): string {
  const plan = new FieldTaker(feed, '', repairs, 'StratML');
  for (const name of ['version', '$schema']) plan.any(name);
  const feedLanguage = plan.string('language') ?? 'en';
  const context = new WriteContext(language ?? feedLanguage, feedLanguage, repairs);
  const goals = plan.objects('goals').map((goal, i) => writeGoal(goal, [i + 1], context)!);
  if (!goals.length) repairs.add('goals', 'StratML needs at least one goal.', 'warning');
  const name = context.element('Name', plan.text('title')) ?? '<Name></Name>';
  const description = context.paragraphs('Description', plan.any('introduction'));
  const core = writeCore(plan, goals, context);
  const attributes = ` xmlns="${namespace}" Type="${typeOf(goals.join(''))}"`;
  const root = element(
    'PerformancePlanOrReport',
    [name, description, core, writeAdministration(plan)],
    attributes,
  );
  plan.finish();
  context.finish();
  const instruction =
    context.language === 'en'
      ? ''
      : `<?library-goals language="${context.language.replace(/[^\w-]/g, '')}"?>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${instruction}${root}\n`;
}
