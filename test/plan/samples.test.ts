import { expect } from 'chai';
import { placedParts } from '../../src/plan/parts.js';
import { parsePlan } from '../../src/plan/parse-plan.js';
import { planSchema } from '../../src/plan/schema.js';
import { text, texts } from '../../src/plan/schema-values.js';
import { statuses } from '../../src/plan/status.js';

const address = (name: string) => new URL(`../../samples/${name}`, import.meta.url).href;

async function load(name: string): Promise<Record<string, unknown>> {
  const response = await fetch(address(name));
  return response.json() as Promise<Record<string, unknown>>;
}

// The text of the page, word for word.
const vision =
  'To provide an effective and cutting-edge Learning Hub and Scholarly Gateway to support the University’s mission.';
const mission = [
  'To help prepare HKUST students to be successful global citizens and life-long learners',
  'To enhance intellectual discovery, scholarship and exchange of knowledge',
  'To meet the information and whole-person development needs of the HKUST community',
];
const introduction = [
  'The Strategic Goals for 2015-2020 is the collaborative output of the Library Staff Retreat held in June 2015. It provides a framework of directions in which many new initiatives with action plans, timelines, and measures of success have been developed. In alignment with the strategic priorities of the University, this plan will guide Library staff on the development and implementation of projects and programs; and in delivering responsive and high-quality services in support of learning, teaching and research at HKUST.',
];
const goals = [
  'Enhance collection resources and strengths to support the academic and research priorities of the University.',
  'Develop innovative approaches and increase instructional effort to help students build information literacy competency and learning capacity.',
  'Enrich research support services, in particular research data services, and expand provision of scholarly communications support.',
  'Develop and adopt more effective information access, retrieval and discovery systems, in particular the JULAC Shared ILS.',
  'Improve and maintain an inspiring physical place for study, research, enrichment, and collaboration, with particular emphasis on leveraging experience from the Information and Learning Commons.',
  'Encourage the use and circulation of collection through enhanced service provision and expanded document delivery services.',
  'Enhance metadata provision and integration and develop processes to implement and support the JULAC Shared ILS.',
  'Strengthen user communications on library resources and services through outreach, user engagement and general education activities.',
  'Seek strategic partnerships locally and globally in advancing scholarship and attaining learning outcomes.',
  'Equip staff with appropriate expertise and skills to deliver high quality services; encourage staff development and further promote team effectiveness.',
];

/** A schema of any kind. */
interface Shape {
  fields?: Record<string, Shape>;
  present?: Shape;
  item?: Shape;
  whole?: () => Shape;
}

/** Visits every value of a document with its schema. */
function walk(schema: Shape, value: unknown, visit: (schema: Shape, value: unknown) => void) {
  const { fields, present, item, whole } = schema;
  const inner = present ?? whole?.();
  if (inner) return walk(inner, value, visit);
  if (schema === texts) {
    for (const one of [value].flat()) walk(text as Shape, one, visit);
    return;
  }
  visit(schema, value);
  if (item) for (const one of value as unknown[]) walk(item, one, visit);
  if (fields) {
    for (const [key, part] of Object.entries(value as object)) {
      if (key !== '$schema') walk(fields[key]!, part, visit);
    }
  }
}

const root = planSchema as unknown as Shape;

/** The fields of every object schema in a schema. */
function objects(schema: Shape, found = new Map<Shape, Set<string>>()): Map<Shape, Set<string>> {
  const inner = schema.present ?? schema.item ?? schema.whole?.();
  if (inner) return objects(inner, found);
  if (schema.fields && !found.has(schema)) {
    found.set(schema, new Set(Object.keys(schema.fields)));
    for (const field of Object.values(schema.fields)) objects(field, found);
  }
  return found;
}

for (const name of ['hkust-library.json', 'example-library.json', 'consortium-plan.json']) {
  describe(name, () => {
    it('is read without issues', async () => {
      const { plan, issues } = parsePlan(await load(name), { base: address(name) });
      expect(issues).to.deep.equal([]);
      expect(plan).to.be.an('object');
    });
  });
}

async function expectTexts(name: string, languages: string[]) {
  let count = 0;
  walk(root, await load(name), (schema, value) => {
    if (schema !== (text as Shape)) return;
    count++;
    expect(value, JSON.stringify(value)).to.have.all.keys(...languages);
  });
  expect(count).to.be.greaterThan(100);
}

describe('the two fictional samples', () => {
  it('use every field between them', async () => {
    const unused = objects(root);
    for (const name of ['example-library.json', 'consortium-plan.json']) {
      walk(root, await load(name), (schema, value) => {
        if (schema.fields) {
          for (const key of Object.keys(value as object)) unused.get(schema)!.delete(key);
        }
      });
    }
    expect([...unused.values()].flatMap((fields) => [...fields])).to.deep.equal([]);
    expect(unused.size).to.be.greaterThan(10);
  });

  it('survive reading, writing and reading again', async () => {
    for (const name of ['example-library.json', 'consortium-plan.json']) {
      const { plan } = parsePlan(await load(name), { base: address(name) });
      const written = JSON.stringify(plan, (key, field: unknown) =>
        key === 'position' ? undefined : field,
      );
      expect(parsePlan(JSON.parse(written))).to.deep.equal({ plan, issues: [] });
    }
  });
});

describe('consortium-plan.json', () => {
  it('has pillars, focus areas, actions and steps', async () => {
    const { plan } = parsePlan(await load('consortium-plan.json'));
    const counts: number[] = [];
    for (const { level } of placedParts(plan!.goals)) counts[level] = (counts[level] ?? 0) + 1;
    expect(counts).to.deep.equal([8, 25, 100, 12]);
    expect(plan!.levels!.length).to.equal(4);
  });

  it('is in two languages', () => expectTexts('consortium-plan.json', ['en', 'fr']));
});

describe('hkust-library.json', () => {
  it('contains exactly the text of the page', async () => {
    const { plan } = parsePlan(await load('hkust-library.json'));
    expect(plan).to.deep.equal({
      version: 1,
      language: 'en-HK',
      organization: {
        name: 'The Hong Kong University of Science and Technology Library',
        acronym: 'HKUST Library',
      },
      title: 'HKUST Library Vision, Mission and Goals',
      vision,
      memberships: [{ name: 'Library Association Memberships' }],
      mission,
      period: { start: '2015', end: '2020', label: '2015 – 2020' },
      introduction,
      goals: goals.map((description, i) => ({ id: `${i + 1}`, description, position: i + 1 })),
      updated: '2020-09-10',
    });
  });

  it('has no progress and no status', async () => {
    expect(JSON.stringify(await load('hkust-library.json'))).not.to.match(/"(progress|status)"/);
  });
});

describe('example-library.json', () => {
  it('has a title that says that its values are illustrative', async () => {
    const { title } = await load('example-library.json');
    expect(title).to.have.property('en').that.includes('illustrative');
  });

  it('is in three languages', () =>
    expectTexts('example-library.json', ['en', 'zh-Hant', 'zh-Hans']));

  it('has every status', async () => {
    const json = JSON.stringify(await load('example-library.json'));
    for (const status of statuses) expect(json).to.include(`"status":"${status}"`);
  });

  it('has images that exist', async () => {
    for (const picture of ['example-library.svg', 'example-consortium.svg']) {
      expect((await fetch(address(picture))).ok).to.equal(true);
    }
  });
});
