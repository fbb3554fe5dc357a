import { expect } from 'chai';
import consortium from '../../samples/consortium-plan.json';
import example from '../../samples/example-library.json';
import hkust from '../../samples/hkust-library.json';
import { parsePlan } from '../../src/plan/parse-plan.js';
import {
  goal,
  indicator,
  link,
  measurement,
  milestone,
  owner,
  source,
  update,
} from '../../src/plan/part-schema.js';
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
} from '../../src/plan/schema.js';

const samples = [consortium, example, hkust];

/** The names of all fields of objects in lists or fields of one name, at any depth. */
function fieldsIn(value: unknown, name: string, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value as Record<string, unknown>)) {
    if (key === name) {
      for (const one of [inner].flat())
        Object.keys(one as object).forEach((field) => found.add(field));
    }
    fieldsIn(inner, name, found);
  }
  return found;
}

describe('the samples', () => {
  const schemas = [
    ['goals', goal],
    ['indicators', indicator],
    ['measurements', measurement],
    ['milestones', milestone],
    ['updates', update],
    ['levels', level],
    ['groups', group],
    ['organization', organization],
    ['logo', image],
    ['period', period],
    ['values', value],
    ['memberships', membership],
    ['archive', archivedPlan],
    ['owners', owner],
    ['links', link],
    ['source', source],
  ] as const;

  it('use all fields of a plan', () => {
    const used = new Set(samples.flatMap((sample) => Object.keys(sample)));
    expect(Object.keys(planSchema.fields).filter((field) => !used.has(field))).to.deep.equal([]);
  });

  for (const [name, { fields }] of schemas) {
    it(`use all fields of ${name}`, () => {
      const used = fieldsIn(samples, name);
      expect(Object.keys(fields).filter((field) => !used.has(field))).to.deep.equal([]);
    });
  }

  for (const sample of samples) {
    it(`survive reading and writing back: ${JSON.stringify(sample.title).slice(0, 40)}`, () => {
      const once = parsePlan(sample);
      const written = JSON.parse(JSON.stringify(once.plan)) as { goals: unknown };
      const positions = (key: string, value: unknown) => (key === 'position' ? undefined : value);
      const again = parsePlan(JSON.parse(JSON.stringify(written, positions)));
      expect(again.issues).to.deep.equal(once.issues);
      const plain = (plan: unknown): unknown => JSON.parse(JSON.stringify(plan));
      expect(plain(again.plan)).to.deep.equal(plain(once.plan));
    });
  }
});
