import { link, owner, source } from '../part-schema.js';
import {
  archivedPlan,
  group,
  image,
  level,
  membership,
  organization,
  period,
  planSchema,
  value,
} from '../schema.js';
import { documentObject, type SchemaDocs } from './document.js';
import { goalDocs } from './goal-docs.js';
import { valueDocs } from './value-docs.js';

/** The documentation of the whole plan. */
export const planDocs = documentObject('plan', planSchema, 'A strategic plan, version 1.', {
  version: 'The version of the feed format: 1.',
  language: 'The language of all texts that are plain strings. Default: “en”.',
  organization: 'The organisation that the plan belongs to.',
  title: 'The title, such as “Library Vision, Mission and Goals”.',
  vision: 'What the organisation wants to become or achieve.',
  mission: 'The purpose of the organisation, in one or more statements.',
  values: 'The principles that guide the organisation.',
  memberships: 'The associations of which the organisation is a member.',
  period: 'The start and end of the plan.',
  introduction: 'The introduction to the goals, in one or more paragraphs.',
  levels:
    'What the plan calls its levels, from the top, such as “Pillar”, “Focus area”, “Action”. Labels, headings and counts are made from it. Default: goal, objective.',
  groups: 'Themes that goals belong to. A goal refers to its group by `group`.',
  computeStatus:
    'Whether a status that the feed doesn’t give is computed from the progress. Default: `false`, so that a page shows no judgement that nobody has made.',
  goals: 'The strategic goals, in order. The list may be empty.',
  links: 'Links to further information.',
  archive: 'Earlier plans.',
  updated: 'When the plan was last changed, shown as “last modified”.',
});

/** The documentation of all parts of a plan, for the JSON Schema and the reference. It isn’t part of the bundles. */
export const schemaDocs: readonly SchemaDocs[] = [
  ...goalDocs,
  documentObject('organization', organization, 'The organisation that a plan belongs to.', {
    name: 'Its full name.',
    acronym: 'Its short name.',
    url: 'Its website.',
    logo: 'Its logo.',
  }),
  documentObject('value', value, 'A principle that guides the organisation.', {
    name: 'Its name, in a word or two.',
    description: 'An explanation of it.',
  }),
  documentObject(
    'membership',
    membership,
    'An association of which the organisation is a member.',
    {
      name: 'The association’s name.',
      url: 'The association’s website.',
      logo: 'The association’s logo.',
    },
  ),
  documentObject('period', period, 'The period that the plan covers.', {
    start: 'The start; a year means its first day.',
    end: 'The end; a year means its last day.',
    label: 'The text to show, such as “2024–2028”. Default: made from the dates.',
  }),
  documentObject('archivedPlan', archivedPlan, 'An earlier plan.', {
    title: 'Its title.',
    url: 'The address where it can be read.',
    feed: 'Its own feed, in the same format.',
  }),
  documentObject('level', level, 'What a plan calls one of its levels.', {
    name: 'Its name for one part, such as “Focus area”.',
    plural: 'Its name for several, such as “Focus areas”. Default: the name.',
  }),
  documentObject('group', group, 'A theme that goals belong to.', {
    id: 'The id by which goals refer to it.',
    name: 'Its name, shown as a heading over its goals.',
    description: 'An explanation of it.',
  }),
  documentObject('owner', owner, 'A person or department that is responsible.', {
    name: 'The name of a person or a department.',
    url: 'Their web page, or their e-mail address (`mailto:`).',
  }),
  documentObject('link', link, 'A link to further information.', {
    label: 'The text of the link.',
    url: 'The target of the link.',
  }),
  documentObject('source', source, 'Where the figures of an indicator come from.', {
    label: 'The name of the source.',
    url: 'Its address.',
  }),
  documentObject('image', image, 'An image.', {
    src: 'The address of the image.',
    alt: 'The text alternative, for people who can’t see the image.',
  }),
  ...valueDocs,
];
