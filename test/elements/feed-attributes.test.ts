import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { mount, textOf, until, warningsOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

/** Responds to every request with a plan, and counts the requests. */
function stubFetch(): { count: () => number } {
  const own = window.fetch;
  let requests = 0;
  window.fetch = () => {
    requests += 1;
    return Promise.resolve(Response.json(smallPlan()));
  };
  after(() => {
    window.fetch = own;
  });
  return { count: () => requests };
}

describe('the debug attribute', () => {
  it('shows what is wrong with the plan, next to the fallback content', async () => {
    await warningsOf(async () => {
      const element = mount<LibraryGoals>('<library-goals debug><p>Fallback.</p></library-goals>');
      element.plan = { version: 3, goals: [] };
      await element.updateComplete;
      expect(textOf(element)).to.include('version');
      expect(element.querySelector('p')!.getClientRects()).to.have.length(1);
    });
  });

  it('shows what was corrected, above the plan', async () => {
    await warningsOf(async () => {
      const element = mount<LibraryGoals>('<library-goals debug></library-goals>');
      element.plan = smallPlan({ goals: [{ name: 'A goal', progress: 140 }] });
      await element.updateComplete;
      expect(textOf(element)).to.include('goals[0].progress (goal "A goal"): 140 is more than 100');
    });
  });

  const reports: [tag: string, plan: object, report: string][] = [
    ['library-vision', smallPlan(), 'Problems of <library-vision>: none Goals in the plan: 3.'],
    [
      'library-vision',
      { version: 1, visoin: 'x', goals: [{ name: 'A' }] },
      '<library-vision>: nothing to show: the plan has no "vision"',
    ],
    [
      'library-progress-summary',
      smallPlan(),
      'nothing to show: no goal of the plan has "status" or "progress"',
    ],
    [
      'library-goals show="archive"',
      smallPlan({ archive: [] }),
      'nothing to show: "show" names "archive"',
    ],
    [
      'library-goals layout="crads"',
      smallPlan(),
      'layout="crads">: "crads" is unknown. Did you mean "cards"?',
    ],
    [
      'library-goal goal="9"',
      smallPlan(),
      '<library-goal goal="9">: the plan has no goal "9". Write one of: 1, two, 3.',
    ],
    [
      'library-goal-list owner="Bem"',
      smallPlan({ goals: [{ name: 'A', owners: [{ name: 'Ben' }] }] }),
      'Did you mean "Ben"?',
    ],
    ['library-goal-list status="at-risk"', smallPlan(), 'no goal matches the attributes'],
  ];
  for (const [tag, plan, report] of reports) {
    it(`on <${tag}> reports: ${report}`, async () => {
      await warningsOf(async () => {
        const element = mount<LibraryGoals>(`<${tag} lang="en" debug></${tag.split(' ')[0]}>`);
        element.plan = plan as LibraryGoals['plan'];
        await element.updateComplete;
        const shown = element.shadowRoot!.querySelector('[part~="debug"]')!;
        expect(textOf(shown)).to.include(report);
        expect(shown.querySelectorAll('h2')).to.have.length(1);
      });
    });
  }

  it('without it, problems are not shown in the page', async () => {
    await warningsOf(async () => {
      const element = mount<LibraryGoals>('<library-goals></library-goals>');
      element.plan = smallPlan({ goals: [{ name: 'A goal', progress: 140 }] });
      await element.updateComplete;
      expect(textOf(element)).not.to.include('140');
    });
  });
});

describe('loading="lazy"', () => {
  const requests = stubFetch();

  it('loads the feed when the element is near the viewport', async () => {
    const spacer = mount<HTMLElement>('<div></div>');
    spacer.style.height = '5000px';
    const element = mount<LibraryGoals>(
      '<library-goals src="/lazy.json" loading="lazy"></library-goals>',
    );
    const witness = mount('<i></i>', spacer);
    await element.updateComplete;
    // The element's observer was created first, so it has been called when this one is called.
    await new Promise<void>((resolve) =>
      new IntersectionObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(witness),
    );
    expect(requests.count()).to.equal(0);
    element.scrollIntoView();
    await until(() => textOf(element).includes('A small plan'));
    expect(requests.count()).to.equal(1);
  });

  it('on a <library-plan>, which has no box, loads the feed when its children are near the viewport', async () => {
    const plan = mount(
      '<library-plan src="/lazy-plan.json" loading="lazy"><library-vision></library-vision></library-plan>',
    );
    await until(() => textOf(plan.firstElementChild!).includes('To be found.'));
  });
});

describe('an invalid refresh attribute', () => {
  const wrong = [
    ['5', /write seconds, 30 or more/],
    ['soon', /write seconds, 30 or more/],
  ] as const;
  for (const [value, warning] of wrong) {
    it(`is reported: refresh="${value}"`, async () => {
      const warnings = await warningsOf(async () => {
        const element = mount<LibraryGoals>(`<library-goals refresh="${value}"></library-goals>`);
        element.plan = smallPlan();
        await element.updateComplete;
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(warning);
    });
  }
});
