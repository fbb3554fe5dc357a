import { expect } from 'chai';
import {
  anything,
  array,
  assert,
  boolean,
  constantFrom,
  double,
  integer,
  type Arbitrary,
  jsonValue,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { placedParts } from '../../../src/plan/parts.js';
import { parsePlan } from '../../../src/plan/parse-plan.js';
import type { Plan } from '../../../src/plan/schema.js';
import { planSchema } from '../../../src/plan/schema.js';

const base = 'https://library.example/plan.json';
const least = { version: 1, goals: [] };
const goal = (fields: object) => ({ version: 1, goals: [{ name: 'A goal', ...fields }] });
const fail = () => {
  throw new Error('read');
};

const throwing = (key: string, fields: object) =>
  Object.defineProperty({ ...fields }, key, { get: fail, enumerable: true });

/** A plan without positions, which change if something was left out. */
const words = (plan: Plan | undefined): unknown =>
  JSON.parse(JSON.stringify(plan), (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );

/** Expects unique ids, objects without a prototype, and that reading the plan again changes nothing. */
function expectWellFormed(plan: Plan | undefined) {
  if (!plan) return;
  expectBare(plan);
  const lists = placedParts(plan.goals).flatMap(
    ({ part: { objectives = [], indicators = [] } }) => [objectives, indicators],
  );
  for (const list of [plan.goals, ...lists]) {
    expect(new Set(list.map(({ id }) => id)).size).to.equal(list.length);
  }
  expect(words(parsePlan(plan, { base }).plan)).to.deep.equal(words(plan));
}

function expectBare(value: unknown) {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) expect(Object.getPrototypeOf(value)).to.equal(null);
  for (const part of Object.values(value)) expectBare(part);
}

const circle: Record<string, unknown> = { version: 1, name: 'round', description: 'and round' };
circle.goals = [circle];
circle.objectives = [circle];
circle.title = circle;

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const nested = (depth: number) => {
  let value: unknown = [];
  for (let i = 0; i < depth; i++) value = { name: value, goals: [value] };
  return value;
};

const documents: [name: string, value: unknown][] = [
  ['a field that throws', throwing('title', least)],
  ['goals that throw', throwing('goals', { version: 1 })],
  ['a goal that throws', { version: 1, goals: [throwing('note', { name: 'x' })] }],
  ['a proxy that throws', new Proxy({}, { getOwnPropertyDescriptor: fail })],
  ['a proxy that throws later', new Proxy({ ...least }, { ownKeys: fail })],
  ['a revoked proxy', revoked.proxy],
  ['a proxy among the goals', { version: 1, goals: [revoked.proxy] }],
  ['a list that throws', { version: 1, goals: new Proxy([1], { get: fail }) }],
  [
    'a list with a wrong length',
    { version: 1, goals: new Proxy([], { get: (_, key) => (key === 'length' ? 1e9 : undefined) }) },
  ],
  [
    'a function that can’t be converted to text',
    { ...least, title: Object.assign(() => '', { toString: fail }) },
  ],
  [
    'an object that can’t be converted to text',
    { ...least, updated: { toString: fail, valueOf: fail } },
  ],
  ['circular references', circle],
  ['10,000 levels', { ...(nested(10_000) as object), version: 1 }],
  ['a list with holes', { version: 1, goals: Array(5) }],
  ['a symbol as a key', { ...least, [Symbol('title')]: 'x' }],
  [
    'every kind of value',
    goal({
      id: Symbol('x'),
      name: 1n,
      description: new Date(),
      status: new Map(),
      progress: new Number(4),
      note: /x/,
      owners: new Set(),
      tags: [() => ''],
      weight: NaN,
      updated: new Date(NaN),
      links: new String('x'),
      objectives: -0,
      milestones: [Symbol.iterator],
    }),
  ],
];

const slow: [name: string, fields: object][] = [
  ['a million digits', { progress: `${'1'.repeat(1e6)}x`, updated: '1'.repeat(1e6) }],
  [
    'a million spaces',
    { progress: `1${' '.repeat(1e6)}x`, updated: `2020-01-01 ${' '.repeat(1e6)}\n` },
  ],
  [
    'a language tag of a million subtags',
    { note: { [`en${'-a'.repeat(1e6)}`]: 'x', [`${'a-'.repeat(1e6)}`]: 'x' } },
  ],
  [
    'an address with a million tabs',
    { links: [{ label: 'x', url: `java${'\t'.repeat(1e6)}script:x` }] },
  ],
  ['an id of a million letters', { id: 'x'.repeat(1e6) }],
  ['an unknown field of a million letters', { [`d${'e'.repeat(1e6)}`]: 1 }],
  [
    '200,000 unknown fields',
    Object.fromEntries(Array.from({ length: 2e5 }, (_, i) => [`descriptio${i}`, 1])),
  ],
  [
    '20,000 objectives with the same id',
    { objectives: Array(20_000).fill({ id: '1', name: 'x' }) },
  ],
];

/** Names that objects inherit, which a parser might look up by mistake. */
const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
];

/** A schema of any kind. */
interface Shape {
  fields?: Record<string, Shape>;
  present?: Shape;
  item?: Shape;
  whole?: () => Shape;
}

const leaf = oneof(
  string({ unit: 'binary' }),
  constantFrom('2020', '2020-02-30', '2020/1/1', '40 %', '-1', 'decrease', 'a/b', 'javascript:x'),
  constantFrom('https://a.example', 'https://a@b.example', 'mailto:x', 'en_GB', 'zh-Hant', '1', ''),
  double(),
  integer(),
  boolean(),
  constantFrom(null, undefined, {}, [], { en: 'x', zz_ZZ: 'y', english: 'z' }, ['a', { en: 'b' }]),
  jsonValue(),
);

/** Documents with the schema's fields, many of them with invalid values. */
function documentOf(schema: Shape, levels = 3): Arbitrary<unknown> {
  const { fields, present, item, whole: itself } = schema;
  if (present) return documentOf(present, levels);
  if (itself) return levels ? documentOf(itself(), levels - 1) : leaf;
  if (item) {
    return oneof({ weight: 5, arbitrary: array(documentOf(item, levels), { maxLength: 3 }) }, leaf);
  }
  if (!fields) return leaf;
  const parts = Object.entries(fields).map(([key, part]) => [key, documentOf(part, levels)]);
  const whole = record(Object.fromEntries(parts) as Record<string, Arbitrary<unknown>>, {
    requiredKeys: [],
  });
  return oneof({ weight: 5, arbitrary: whole }, leaf);
}

describe('parsePlan with hostile input', () => {
  for (const [name, value] of documents) {
    it(`never throws: ${name}`, () => {
      const { plan, issues } = parsePlan(value, { base });
      expectWellFormed(plan);
      if (!plan) expect(issues.at(-1)!.severity).to.equal('error');
    });
  }

  for (const [name, fields] of slow) {
    it(`is fast, and its messages are short: ${name}`, () => {
      const { plan, issues } = parsePlan(goal(fields), { base });
      expect(plan!.goals.length).to.equal(1);
      for (const { path, message } of issues) {
        expect(path.length).to.be.lessThan(120);
        expect(message.length).to.be.lessThan(300);
      }
    });
  }

  for (const name of inherited) {
    it(`treats “${name}” as an unknown field`, () => {
      const polluting = `{"version": 1, "${name}": {"title": "no"}, "title": {"en": "yes", "${name}": "no"},
        "goals": [{"name": "x", "${name}": {"status": "no", "progress": 50}}]}`;
      const { plan, issues } = parsePlan(JSON.parse(polluting));
      expect(plan!.title).to.deep.equal(Object.assign(Object.create(null), { en: 'yes' }));
      expect(plan!.goals[0]!.status).to.equal(undefined);
      expect(issues.map(({ path }) => path)).to.include.members([name, `goals[0].${name}`]);
      expect({}).not.to.have.property('title');
      expectWellFormed(plan);
    });
  }

  it('ignores inherited fields', () => {
    expect(parsePlan(Object.create(least)).plan).to.equal(undefined);
    const { plan } = parsePlan(Object.assign(Object.create({ title: 'no' }), least));
    expect(plan!.title).to.equal(undefined);
  });

  it('is not affected by a polluted Object.prototype', () => {
    const pollution = {
      version: 1,
      language: 'fr',
      title: 'no',
      vision: 'no',
      goals: [{ name: 'no' }],
      url: 'https://no.example/',
      status: 'no',
      progress: 1,
      base: 'https://no.example/',
      present: { read: () => 'no' },
      fields: { no: 1 },
      item: 1,
      choices: ['no'],
      requirement: { isMet: () => false, otherwise: 'no' },
      isFlexible: false,
      min: 1e9,
      max: -1e9,
      type: 'no',
      id: 'no',
      en: 'no',
      done: true,
    };
    const fields = {
      ...goal({ links: [{ label: 'x', url: 'y' }], tags: [{ de: 'x' }] }),
      updated: '2020',
    };
    const clean = parsePlan(fields);
    const read = [];
    Object.assign(Object.prototype, pollution);
    try {
      read.push(parsePlan(fields), parsePlan({}));
    } finally {
      for (const key of Object.keys(pollution)) {
        delete (Object.prototype as Record<string, unknown>)[key];
      }
    }
    expect(read[0]).to.deep.equal(clean);
    expect(clean.issues).to.deep.equal([]);
    expect(read[1]!.plan).to.equal(undefined);
  });

  it('does not change its input', () => {
    const value = Object.freeze({
      version: 1,
      goals: Object.freeze([Object.freeze({ id: 2, name: 'x' })]),
    });
    expect(parsePlan(value).plan!.goals[0]!.id).to.equal('2');
  });

  it('accepts any JSON value', () => {
    assert(property(jsonValue(), (value) => expectWellFormed(parsePlan(value, { base }).plan)));
  });

  it('accepts any value', () => {
    const values = anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      withBoxedValues: true,
    });
    assert(
      property(values, (value) =>
        expectWellFormed(
          parsePlan({
            ...least,
            title: value,
            goals: [value, { name: 'x', note: value, id: value }],
          }).plan,
        ),
      ),
    );
  });

  it('accepts any value in any field', () => {
    assert(
      property(documentOf(planSchema as unknown as Shape), (value) =>
        expectWellFormed(parsePlan({ ...(value as object), version: 1 }, { base }).plan),
      ),
    );
  });
});
