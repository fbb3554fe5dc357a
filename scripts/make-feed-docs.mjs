import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import * as chapters from './feed-chapters.mjs';
import { makeSchema } from './make-schema.mjs';
import { loadSource } from './load-source.mjs';

export const feedDocsFile = 'docs/feed.md';

/** Makes the reference of the feed: the tables from the schema, the messages from the parser. */
export async function makeFeedDocs() {
  const schema = JSON.parse(await makeSchema());
  const { parsePlan } = await loadSource('src/plan/parse-plan.ts');
  const { feedLimits } = await loadSource('src/feed/feed-limits.ts');
  const { statuses } = await loadSource('src/plan/status.ts');
  const issuesOf = (value) =>
    parsePlan(value, { base: 'https://library.example/plan.json' }).issues;
  const objects = Object.entries(schema.$defs).filter(([, { properties }]) => properties);
  const text = [
    chapters.beginning,
    '## Fields',
    table(schema),
    ...objects.flatMap(([name, definition]) => [
      `### ${titleOf(name)}`,
      definition.description,
      table(definition),
    ]),
    chapters.textChapter,
    chapters.dateChapter,
    addresses(schema.$defs),
    chapters.statusChapter(statuses),
    chapters.progressChapter,
    slipChapter(issuesOf, feedLimits),
  ];
  return format(text.join('\n\n'), { parser: 'markdown', proseWrap: 'preserve' });
}

const titleOf = (name) =>
  name[0].toUpperCase() +
  name
    .slice(1)
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase();

/** Simple types are explained in their own chapters. */
const anchors = {
  text: 'text-and-languages',
  texts: 'text-and-languages',
  date: 'dates',
  url: 'addresses',
  resource: 'addresses',
  status: 'status',
};
const names = {
  text: 'text',
  texts: 'text, or a list of texts',
  languageTag: 'language tag',
  url: 'address',
  resource: 'address',
  identifier: 'text or number',
  percent: 'number from 0 to 100',
  amount: 'number, 0 or more',
};

function typeOf({ $ref, type, items, anyOf, enum: choices, const: only }) {
  if (items) return `list of ${typeOf(items)}`;
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  if (choices) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (only !== undefined) return `\`${only}\``;
  if (!$ref) return { boolean: '`true` or `false`', number: 'number', string: 'text' }[type];
  const name = $ref.split('/').at(-1);
  const words = names[name] ?? titleOf(name).toLowerCase();
  if (names[name] && !anchors[name]) return words;
  return `[${words}](#${anchors[name] ?? titleOf(name).toLowerCase().replaceAll(' ', '-')})`;
}

function table({ properties, required = [] }) {
  const rows = Object.entries(properties)
    .filter(([field]) => field !== '$schema')
    .map(([field, node]) => {
      const must = required.includes(field) ? ', required' : '';
      return `| \`${field}\` | ${typeOf(node)}${must} | ${node.description} |`;
    });
  return ['| field | content | |', '|---|---|---|', ...rows].join('\n');
}

const addresses = ({ url, resource }) =>
  `## Addresses\n\n${url.description} ${resource.description} Other addresses are left out, and reported in the console.`;

function slipChapter(issuesOf, feedLimits) {
  const row = ([name, value]) => {
    const [issue] = issuesOf({ version: 1, ...value });
    if (!issue) throw new Error(`${name}: the reader reports nothing`);
    return `| ${name} | \`${issue.message.replaceAll('|', '\\|')}\` | ${issue.severity} |`;
  };
  const refusal = ([name, value]) => {
    const issue = issuesOf(value).at(-1);
    return `| ${name} | \`${issue.message.replaceAll('|', '\\|')}\` |`;
  };
  return `## Mistakes

A mistake affects only the value that contains it. If the value can’t be used, it is left out (an *error*). If its meaning is clear, it is corrected (a *warning*). The rest of the plan is
shown. All mistakes are reported in the browser’s console, in the \`issues\` of the event \`library-load\` and, if the element has the attribute \`debug\`, in the page.

| mistake | message | |
|---|---|---|
${chapters.slips.map(row).join('\n')}

These documents can’t be read at all:

| document | message |
|---|---|
${chapters.refusals.map(refusal).join('\n')}

A feed may contain up to ${feedLimits.bytes / 1e6} MB, ${feedLimits.depth} levels, ${feedLimits.items.toLocaleString('en')} items in one list, and as many objectives at all levels together.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(feedDocsFile, await makeFeedDocs());
}
