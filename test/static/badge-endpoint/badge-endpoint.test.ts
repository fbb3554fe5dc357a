import { expect } from 'chai';
import { statuses } from '../../../src/plan/status.js';
import { badgeEndpoint } from '../../../src/static/badge-endpoint.js';
import type { BadgeOptions } from '../../../src/static/options.js';
import { contrast } from '../../styles/contrast.js';
import { warningsOf } from '../../support/mount.js';
import { planOf } from '../../support/parts.js';

const plan = planOf({
  period: { start: '2025-01-01', end: '2026-12-31' },
  computeStatus: true,
  goals: [
    {
      name: 'A',
      progress: 40,
      status: 'on track',
      objectives: [
        { id: '1.1', name: 'B', label: { en: 'First', 'zh-Hant': '甲' }, progress: 100 },
      ],
    },
    { name: 'C' },
    { name: 'D', progress: 10, status: 'Wiedervorlage' },
    { name: 'E', progress: 0 },
  ],
});
const asOf = '2025-07-01';

const rows: [string, BadgeOptions, string, string][] = [
  ['a goal', { goal: '1' }, 'Strategic Goal 1', '40% · On track'],
  ['a goal’s objective', { goal: '1', objective: '1.1' }, 'First', '100% · Achieved'],
  ['the whole plan', {}, 'The whole plan', '17% · Off track'],
  ['a goal without figures', { goal: '2' }, 'Strategic Goal 2', 'No figures yet'],
  ['a custom status', { goal: '3' }, 'Strategic Goal 3', '10% · Wiedervorlage'],
  ['a label', { goal: '1', label: ' Books ' }, 'Books', '40% · On track'],
  ['a blank label', { goal: '1', label: ' ' }, '', '40% · On track'],
  ['a goal’s name', { goal: '1', labelFrom: 'name' }, 'A', '40% · On track'],
  ['only the percentage', { goal: '1', variant: 'compact' }, '', '40%'],
  ['only an unknown percentage', { goal: '2', variant: 'compact' }, '', '–'],
  ['another language', { goal: '1', objective: '1.1', language: 'zh-HK' }, '甲', '100% · 已達成'],
  [
    'a language that is loaded',
    { goal: '1', language: 'fr' },
    'Objectif stratégique 1',
    '40 % · En bonne voie',
  ],
  ['a goal with a number as id', { goal: 1 as never }, 'Strategic Goal 1', '40% · On track'],
  [
    'nothing, as null',
    { goal: null as never, label: null as never },
    'The whole plan',
    '17% · Off track',
  ],
  ['an invalid language', { goal: '1', language: '!' }, 'Strategic Goal 1', '40% · On track'],
];

describe('the JSON for shields.io', () => {
  for (const [name, options, label, message] of rows) {
    it(`describes ${name}`, async () => {
      const badge = (await badgeEndpoint(plan, { asOf, ...options }))!;
      const { color, ...told } = badge;
      // CLDR decides which no-break space is before a French %.
      const plain = { ...told, message: told.message.replace(/\s/g, ' ') };
      expect(plain).to.deep.equal({ schemaVersion: 1, label, message });
      expect(color).to.match(/^#[\da-f]{6}$/);
    });
  }

  it('is a pill for an unknown variant, with a warning that lists the variants', async () => {
    const warnings = await warningsOf(async () => {
      const badge = await badgeEndpoint(plan, { goal: '1', variant: 'compcat' as never });
      expect(badge!.label).to.equal('Strategic Goal 1');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/variant: "compcat".*pill, bar, ring, flat, compact/);
  });

  const absent: [BadgeOptions, string][] = [
    [{ goal: '9' }, 'the plan has no goal "9". Write one of: 1, 2, 3, 4.'],
    [{ objective: 'x' }, 'does not say which goal to show. Write one of: 1, 2, 3, 4.'],
    [{ goal: '1', objective: '9.9' }, 'the plan has no objective "9.9". Write one of: 1.1.'],
  ];
  for (const [options, sentence] of absent) {
    it(`is not returned for ${JSON.stringify(options)}, with a warning that lists the parts`, async () => {
      const warnings = await warningsOf(async () => {
        expect(await badgeEndpoint(plan, options)).to.equal(undefined);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(sentence);
    });
  }

  it('is of today for an invalid day, with a warning', async () => {
    const warnings = await warningsOf(async () => {
      const badge = await badgeEndpoint(plan, { goal: '1', asOf: 'yesterday' });
      expect(badge!.message).to.equal('40% · On track');
    });
    expect(warnings.join()).to.include('YYYY-MM-DD');
  });

  for (const status of [undefined, ...statuses]) {
    it(`has a dark enough colour for white text: ${status ?? 'an unknown status'}`, async () => {
      const one = planOf({ goals: [{ name: 'A', ...(status && { status }) }] });
      const { color } = (await badgeEndpoint(one, { goal: '1', asOf }))!;
      expect(contrast('#ffffff', color)).to.be.at.least(4.5);
    });
  }
});
