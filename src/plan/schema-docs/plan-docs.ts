import {
  archivedPlan,
  image,
  link,
  membership,
  organization,
  owner,
  period,
  planSchema,
  value,
} from '../schema.js';
import { documentObject, type SchemaDocs } from './document.js';
import { goalDocs } from './goal-docs.js';
import { valueDocs } from './value-docs.js';

/** The whole document, in words. */
export const planDocs = documentObject('plan', planSchema, 'A strategic plan, version 1.', {
  version: 'The version of this form: 1.',
  language: 'The language of every text that is given as a plain string. Default: “en”.',
  organization: 'Whose plan it is.',
  title: 'The page’s title, as “Library Vision, Mission and Goals”.',
  vision: 'What the organisation wants to be or bring about.',
  mission: 'What the organisation is there for, in one statement or several.',
  values: 'What guides the organisation in what it does.',
  memberships: 'The associations that the organisation belongs to.',
  period: 'From when to when the plan holds.',
  introduction: 'What stands over the goals: one paragraph or several.',
  goals: 'The strategic goals, in order. May be empty.',
  links: 'Where to read more.',
  archive: 'Earlier plans.',
  updated: 'When the plan was last changed, shown as “last modified”.',
});

/** Everything that a plan is made of, in words: for the JSON Schema and the reference, never for pages. */
export const schemaDocs: readonly SchemaDocs[] = [
  ...goalDocs,
  documentObject('organization', organization, 'Whose plan it is.', {
    name: 'Its full name.',
    acronym: 'What it is called for short.',
    url: 'Its own page.',
    logo: 'Its sign.',
  }),
  documentObject('value', value, 'Something that guides the organisation.', {
    name: 'Its name in a word or two.',
    description: 'What is meant by it.',
  }),
  documentObject('membership', membership, 'An association that the organisation belongs to.', {
    name: 'The association’s name.',
    url: 'The association’s page.',
    logo: 'The association’s sign.',
  }),
  documentObject('period', period, 'From when to when the plan holds.', {
    start: 'When it begins; a year means its first day.',
    end: 'When it ends; a year means its last day.',
    label: 'How it is written on the page, as “2024–2028”. Default: made from the dates.',
  }),
  documentObject('archivedPlan', archivedPlan, 'An earlier plan.', {
    title: 'What it is called.',
    url: 'Where to read it.',
    feed: 'Its own feed, in this form.',
  }),
  documentObject('owner', owner, 'Who is responsible.', {
    name: 'The name of a person or a department.',
    url: 'Their page, or an address to write to (`mailto:`).',
  }),
  documentObject('link', link, 'Where to read more.', {
    label: 'The words to click on.',
    url: 'Where they lead.',
  }),
  documentObject('image', image, 'A picture.', {
    src: 'Where the picture is.',
    alt: 'What it shows, for those who can’t see it.',
  }),
  ...valueDocs,
];
