import { expect } from 'chai';
import { wordsFor } from '../../src/locale/words.js';
import type { Plan } from '../../src/plan/schema.js';
import { reportOf } from '../../src/report/plan-report.js';
import { explanation } from '../../src/words/explanation-words.js';
import { goalLabelText, objectiveLabelText } from '../../src/words/labels.js';
import {
  levelHeading,
  noGoalsWords,
  partCount,
  ungroupedName,
} from '../../src/words/level-words.js';
import { planOf } from '../support/parts.js';

const day = '2026-06-01';
const context = (plan: Plan, language = 'en') => ({
  plan,
  report: reportOf(plan, day),
  words: wordsFor(language),
});
const levels = [
  { name: { en: 'Pillar', 'zh-Hant': '支柱' }, plural: { en: 'Pillars', 'zh-Hant': '支柱' } },
  { name: 'Focus area', plural: 'Focus areas' },
  { name: 'KPI', plural: 'KPIs' },
];
const objectives = [
  { name: 'a', status: 'achieved' },
  { name: 'b', progress: 50 },
  { name: 'c', status: 'dropped' },
  { name: 'd' },
  { name: 'e', objectives: [{ name: 'f', progress: 30 }] },
];
const plan = planOf({ levels, goals: [{ name: 'g', objectives }] });
const counted = planOf({
  levels: [levels[0], { name: 'Action', plural: 'Actions' }],
  goals: [
    {
      name: 'g',
      objectives: [
        { name: 'a', status: 'done' },
        ...Array.from({ length: 40 }, () => ({ name: 'b', status: 'launched' })),
        ...Array.from({ length: 68 }, () => ({ name: 'c', status: 'planned' })),
      ],
    },
  ],
});

describe('the plan’s own names of levels', () => {
  it('are in labels', () => {
    const [goal] = plan.goals;
    expect(goalLabelText(context(plan), goal!)).to.equal('Pillar 1');
    expect(goalLabelText(context(plan, 'zh-HK'), goal!)).to.equal('支柱 1');
    expect(objectiveLabelText(context(plan), goal!.objectives![1]!)).to.equal('Focus area 1.2');
    expect(objectiveLabelText(context(plan), goal!.objectives![4]!.objectives![0]!)).to.equal(
      'KPI 1.5.1',
    );
  });

  it('keep their capital letter within a sentence if they are German', () => {
    const german = { name: { de: 'Maßnahme', en: 'Action' }, plural: { de: 'Maßnahmen' } };
    const goals = [{ name: 'g' }];
    const count = (language: string, number: number) =>
      partCount(context(planOf({ language: 'de', levels: [german], goals }), language), 0, number);
    expect(count('en', 2)).to.equal('2 Maßnahmen');
    expect(count('en', 1)).to.equal('1 action');
  });

  it('are in headings and counts', () => {
    expect(levelHeading(context(plan), 0)).to.equal('Pillars');
    expect(levelHeading(context(plan), 3)).to.equal('Objectives');
    expect(partCount(context(plan), 1, 26)).to.equal('26 focus areas');
    expect(partCount(context(plan), 1, 1)).to.equal('1 focus area');
    expect(partCount(context(plan), 2, 2)).to.equal('2 KPIs');
    expect(partCount(context(plan), 1, 0)).to.equal('0 focus areas');
    expect(partCount(context(planOf()), 0, 3)).to.equal('3 goals');
    expect(partCount(context(planOf()), 1, 1)).to.equal('1 objective');
  });

  it('are used in place of missing plurals', () => {
    const named = context(planOf({ levels: [{ name: 'Aim' }] }));
    expect(levelHeading(named, 0)).to.equal('Aim');
    expect(partCount(named, 0, 2)).to.equal('2 aim');
  });

  it('are not followed by “goals” in the name of the goals without a group', () => {
    expect(ungroupedName(context(plan))).to.equal('Other');
    expect(ungroupedName(context(planOf()))).to.equal('Other goals');
  });

  it('are in explanations, which name what was left out', () => {
    const { report } = context(plan);
    const [goal] = plan.goals;
    expect(explanation(context(plan), report.of(goal!).progress, goal)).to.equal(
      'Mean of 3 of 5 (focus areas), by their weight. 1 cancelled one is not counted. 1 whose progress is not known is not counted.',
    );
  });

  it('are beside counts of statuses', () => {
    const [goal] = counted.goals;
    expect(
      explanation(context(counted), context(counted).report.of(goal!).progress, goal),
    ).to.equal('Actions: 1 of 109 achieved, 40 in progress, 68 not started.');
  });

  it('are beside counts that leave out parts of weight 0', () => {
    const weighted = planOf({
      levels: counted.levels,
      goals: [
        {
          name: 'g',
          objectives: [
            { name: 'a', status: 'done' },
            { name: 'b', status: 'launched' },
            { name: 'c', status: 'launched', weight: 0 },
          ],
        },
      ],
    });
    const [goal] = weighted.goals;
    expect(
      explanation(context(weighted), context(weighted).report.of(goal!).progress, goal),
    ).to.equal('Actions: 1 of 2 achieved, 1 in progress.');
  });
});

describe('the message of a plan without goals', () => {
  it('says goals only if the plan has no names of its own', () => {
    expect(noGoalsWords(context(planOf()))).to.equal('No goals have been published yet.');
    expect(noGoalsWords(context(planOf({ levels })))).to.equal('Nothing to show here yet');
  });
});
