import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import ts from 'typescript';
import { cssData, elementsOf, htmlData, webTypes } from '../../scripts/editor-data.mjs';
import { makeManifest, sourceProgram } from '../../scripts/make-manifest.mjs';
import { partSentences, partTags } from '../../scripts/parts-of.mjs';
import { drawnParts } from '../support/drawn-parts.mjs';

const program = sourceProgram();
const manifest = makeManifest(program);
const elements = elementsOf(manifest);
const find = (tag) => elements.find(({ tagName }) => tagName === tag);
const names = (items = []) => items.map(({ name }) => name);

const lists = [
  'attributes',
  'members',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
  'cssStates',
];
const isSentence = (text) => /^[\p{Lu}`].*\.$/u.test(text ?? '');

/** Everything in a manifest that lacks a description. */
const undescribed = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((declaration) => [
      ...(isSentence(declaration.description) ? [] : [declaration.name]),
      ...lists.flatMap((list) =>
        (declaration[list] ?? [])
          .filter(({ description }) => !isSentence(description))
          .map(({ name }) => `${declaration.name} ${list} ${name}`),
      ),
    ]);

test('the manifest is valid', () => {
  const schema = JSON.parse(
    readFileSync('node_modules/custom-elements-manifest/schema.json', 'utf8'),
  );
  const validate = new Ajv({ allErrors: true }).compile(schema);
  assert.ok(validate(manifest), JSON.stringify(validate.errors));
});

test('every element and its public members have a description', () => {
  assert.deepEqual(undescribed(manifest), []);
});

for (const list of lists) {
  test(`missing descriptions of ${list} are found`, () => {
    const declaration = { name: 'A', description: 'A thing.', [list]: [{ name: 'b' }] };
    assert.deepEqual(undescribed({ modules: [{ declarations: [declaration] }] }), [`A ${list} b`]);
  });
}

test('exactly the registered tags are described', () => {
  const tags = readdirSync('src/define').filter((file) => file.startsWith('library-'));
  assert.deepEqual(
    names(elements.map(({ tagName }) => ({ name: tagName }))).sort(),
    tags.map((file) => file.replace('.ts', '')).sort(),
  );
  const defined = manifest.modules
    .flatMap(({ exports }) => exports)
    .filter(({ kind }) => kind === 'custom-element-definition');
  assert.deepEqual(names(defined).sort(), tags.map((file) => file.replace('.ts', '')).sort());
});

test('every event is described on the elements that send it', () => {
  const code = readFileSync('src/elements/events.ts', 'utf8');
  const [, map] = code.match(/interface GlobalEventHandlersEventMap \{([^}]*)\}/);
  const declared = [...map.matchAll(/'([\w-]+)': (\S+);/g)].map(([, name, type]) => [name, type]);
  assert.ok(declared.length >= 3);
  for (const [name, type] of declared) {
    const [event] = find('library-goals').events.filter((event) => event.name === name);
    assert.equal(event?.type.text, type, name);
  }
  assert.ok(!names(find('library-vision').events).includes('library-goal-toggle'));
});

test('attributes have the names of their properties, from which the types of tags are made', () => {
  for (const { tagName, attributes } of elements) {
    for (const { name, fieldName } of attributes) {
      const expected = fieldName?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      assert.equal(name, expected ?? name, tagName);
    }
  }
});

test('the show attribute lists all sections', () => {
  const code = readFileSync('src/views/plan.ts', 'utf8');
  const [, list] = code.match(/sections = \[([^\]]*)\]/);
  const { description } = find('library-goals').attributes.find(({ name }) => name === 'show');
  const listed = [...description.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  assert.deepEqual(
    listed,
    [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name),
  );
});

test('types are unions with the default first', () => {
  const { type } = find('library-goals').attributes.find(({ name }) => name === 'layout');
  assert.equal(type.text, "'list' | 'accordion' | 'cards' | 'table'");
});

const views = program
  .getSourceFiles()
  .filter(({ fileName }) => /(?:^|\/)src\/(?:views|elements)\//.test(fileName));

/** The parts that a module draws, each with the parts in the comment of its function. */
const drawnBy = (file) =>
  file.statements.flatMap((statement) =>
    drawnParts(statement).map((part) => ({
      part,
      named: partTags(statement).map(([name]) => name),
      where: `${file.fileName.replace(/.*\/src\//, '')} ${statement.name?.text ?? ''}`,
    })),
  );

test('every part is in the comment of the function that draws it, and described once', () => {
  const drawn = views.flatMap(drawnBy);
  assert.ok(drawn.length > 80, `${drawn.length} are found`);
  const missing = drawn.filter(({ part, named }) => !named.includes(part));
  assert.deepEqual(
    missing.map(({ part, where }) => `${where}: ${part}`),
    [],
  );
  const sentences = partSentences(program);
  assert.deepEqual(
    drawn.filter(({ part }) => !sentences.has(part)),
    [],
  );
});

test('comments only contain parts that the function draws', () => {
  // Parts with names from the plan are documented by their first word.
  const made = { goalPart: 'goal', statusNames: 'status' };
  for (const file of views) {
    // A class may document what its views draw.
    for (const statement of file.statements.filter((node) => !ts.isClassDeclaration(node))) {
      const text = statement.getText(file);
      const drawn = drawnParts(statement);
      for (const [maker, part] of Object.entries(made)) if (text.includes(maker)) drawn.push(part);
      const lost = partTags(statement).filter(([name]) => !drawn.includes(name));
      assert.deepEqual(lost, [], file.fileName);
    }
  }
});

const parse = (code) => ts.createSourceFile('a.ts', code, ts.ScriptTarget.ES2022, true);
const samples = [
  [
    'in a template',
    'function a() { return html`<p part="one two ${x}">${y}</p>`; }',
    ['one', 'two'],
  ],
  ['in a nested template', 'const a = () => html`${html`<p part="one">`}`;', ['one']],
  ['of a paragraph', "const a = () => paragraph(context, text, 'one');", ['one']],
  ['of a span', "const a = () => span(context, text, 'one');", ['one']],
  ['of a heading', "const a = () => heading(2, 'one', text);", ['one']],
  ['of a section', "const a = () => sectionView(context, 'one', title, view);", ['one']],
];
for (const [name, code, parts] of samples) {
  test(`a part ${name} is found`, () => {
    assert.deepEqual(parse(code).statements.flatMap(drawnParts), parts);
  });
}

test('an element has exactly the parts of the views that it uses', () => {
  const parts = (tag) => names(find(tag).cssParts);
  assert.ok(parts('library-vision').includes('statement'));
  assert.ok(!parts('library-vision').includes('goal'));
  assert.ok(parts('library-goal').includes('objective'));
  assert.ok(!parts('library-goal').includes('filter'));
  assert.ok(parts('library-goals').includes('goal-summary'));
  assert.ok(!parts('library-progress-badge').includes('status'));
});

test('the data for editors has tags, attributes, values and parts', () => {
  const { tags } = htmlData(manifest);
  const goals = tags.find(({ name }) => name === 'library-goals');
  const values = (name) => goals.attributes.find((attribute) => attribute.name === name).values;
  assert.deepEqual(names(values('theme')), ['auto', 'dark', 'light']);
  assert.ok(names(cssData(manifest).pseudoElements).includes('::part(goal-label)'));
  const { contributions } = webTypes(manifest, { name: 'library-goals', version: '1.0.0' });
  const element = contributions.html.elements.find(({ name }) => name === 'library-goals');
  assert.ok(names(element.js.properties).includes('plan'));
  assert.ok(names(element.js.events).includes('library-goal-toggle'));
});
