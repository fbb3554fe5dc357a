import { expect } from 'chai';
import '../../src/define/library-goals.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { parsePlan } from '../../src/plan/parse-plan.js';
import { reportOf } from '../../src/report/plan-report.js';
import { drawnWhole, mount, textOf, until } from '../support/mount.js';
import { moreOutsidePlans } from '../support/more-outside-plans.js';
import { outsidePlans } from '../support/outside-plans.js';

interface OutsidePlan {
  plan: unknown;
  /** Texts that a reader must find besides those of the plan's parts. */
  shown: readonly string[];
  /** The names of parts below the third level, which are counted instead of shown. */
  counted?: readonly string[];
  /** The kinds of the plan's issues. */
  issues: readonly string[];
}

/** The strings in fields that are shown as written. */
function textsOf(value: unknown, fields: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (fields.includes(key) ? inner : []) : textsOf(inner, fields),
  );
}

/** Shows a plan with all its disclosures open, and returns the text. */
async function drawnText(plan: unknown): Promise<string> {
  const element = mount<LibraryGoals>('<library-goals lang="en"></library-goals>');
  element.plan = plan as LibraryGoals['plan'];
  await drawnWhole(element);
  const root = element.shadowRoot!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  const disclosures = [...root.querySelectorAll('[part=chart-disclosure]')];
  await until(() => disclosures.every((details) => details.querySelector('table')));
  await drawnWhole(element);
  return textOf(element);
}

describe('plans from elsewhere', () => {
  const plans: Record<string, OutsidePlan> = { ...outsidePlans, ...moreOutsidePlans };
  for (const [name, { plan, shown, counted = [], issues: expected }] of Object.entries(plans)) {
    it(`${name}: is read with issues about its spellings alone`, () => {
      const { issues } = parsePlan(plan, { maxIssues: 1000 });
      const kinds = issues.map(
        ({ severity, message }) =>
          `${severity} ${/read as|less than 1 percent|not a known status|shown as written|shown as a note|has no "plural"/.exec(message)?.[0]}`,
      );
      expect([...new Set(kinds)].toSorted()).to.deep.equal(
        expected.map((kind) => `warning ${kind}`),
      );
    });

    it(`${name}: is shown as a whole`, async () => {
      const text = await drawnText(plan);
      const wanted = [...textsOf(plan, ['name', 'label', 'text', 'by']), ...shown].filter(
        (one) => !counted.includes(one),
      );
      expect(wanted.filter((one) => !text.includes(one))).to.deep.equal([]);
    });
  }

  it('counts the actions of a plan with statuses alone', () => {
    const plan = parsePlan(outsidePlans['a state’s plan for schools'].plan).plan!;
    const report = reportOf(plan, '2026-01-01');
    expect(report.level(2)).to.have.length(109);
    for (const goal of plan.goals) expect(report.of(goal).progress.rule).to.equal('objectives');
  });

  it('counts the measures of a plan with statuses in its language', () => {
    const { plan } = parsePlan(outsidePlans['a German university’s plan'].plan);
    const { progress } = reportOf(plan!, '2026-01-01').of(plan!.goals[0]!);
    expect(progress).to.include({ rule: 'objectives', achieved: 1, counted: 4 });
  });
});
