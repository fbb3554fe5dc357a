import { date, identifier, languageTag, resource, text, texts, url } from '../schema-values.js';
import { amount, percent, status } from '../part-schema.js';
import { statuses } from '../status.js';
import type { SchemaDocs } from './document.js';

export const tagPattern = '^(?:[A-Za-z]{2,3}|[ixIX](?=-))(?:-[A-Za-z0-9]{1,8})*$';

/** An address without a scheme. */
const relative = '(?![A-Za-z][\\w+.-]*:)';

/** The simple values of a plan. */
export const valueDocs: readonly SchemaDocs[] = [
  {
    name: 'text',
    schema: text,
    about:
      'Plain text in the plan’s language, or an object with a text for each language tag. Line breaks are kept; markup is shown as typed.',
    examples: [{ en: 'Mission', 'zh-Hant': '使命', 'zh-Hans': '使命' }],
    jsonSchema: {
      anyOf: [
        { type: 'string' },
        {
          type: 'object',
          propertyNames: { pattern: tagPattern },
          additionalProperties: { type: 'string' },
        },
      ],
    },
  },
  {
    name: 'texts',
    schema: texts,
    about: 'One text, or a list of texts.',
    jsonSchema: {
      anyOf: [{ $ref: '#/$defs/text' }, { type: 'array', items: { $ref: '#/$defs/text' } }],
    },
  },
  {
    name: 'languageTag',
    schema: languageTag,
    about: 'A BCP 47 language tag.',
    examples: ['en', 'zh-Hant', 'zh-Hans', 'ar', 'pt-BR'],
    jsonSchema: { type: 'string', pattern: tagPattern },
  },
  {
    name: 'date',
    schema: date,
    about: 'An ISO 8601 date: a year, a month or a day; or a quarter of a year.',
    examples: ['2028', '2028-Q2', '2028-06', '2028-06-30'],
    jsonSchema: { type: 'string', pattern: '^\\d{4}(?:-(?:Q[1-4]|\\d{2}(?:-\\d{2})?))?$' },
  },
  {
    name: 'url',
    schema: url,
    about:
      'The address of a link must use `https:`, `http:` or `mailto:`, or be relative to the feed.',
    jsonSchema: { type: 'string', pattern: `^(?:https?:|mailto:|${relative})` },
  },
  {
    name: 'resource',
    schema: resource,
    about:
      'The address of an image or a feed must use `https:` or `http:`, or be relative to the feed.',
    jsonSchema: { type: 'string', pattern: `^(?:https?:|${relative})` },
  },
  {
    name: 'identifier',
    schema: identifier,
    about: 'An id for links and attributes.',
    jsonSchema: { anyOf: [{ type: 'string' }, { type: 'number' }] },
  },
  {
    name: 'status',
    schema: status,
    about: 'The status of a goal or an objective.',
    examples: statuses,
    jsonSchema: { type: 'string' },
  },
  { name: 'percent', schema: percent, about: 'A number from 0 to 100.' },
  { name: 'amount', schema: amount, about: 'A number of 0 or more.' },
];
