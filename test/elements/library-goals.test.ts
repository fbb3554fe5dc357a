import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { sections } from '../../src/views/plan.js';
import { expectAccessible } from '../support/accessible.js';
import { drawnWhole, mount, textOf, until, warningsOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

async function goals(attributes = '', plan: unknown = smallPlan()): Promise<LibraryGoals> {
  const element = mount<LibraryGoals>(`<library-goals lang="en" ${attributes}></library-goals>`);
  element.plan = plan as LibraryGoals['plan'];
  await drawnWhole(element);
  return element;
}

const root = (element: Element) => element.shadowRoot!;
const headings = (element: Element) =>
  [...root(element).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (heading) => `${heading.localName} ${heading.textContent!.trim()}`,
  );

describe('<library-goals>', () => {
  it('shows all sections of the plan in order', async () => {
    const text = textOf(await goals());
    const parts = [
      'A small plan',
      'To be found.',
      'Association of Libraries',
      'To keep',
      'To lend',
      'Openness',
      'Strategic Goals: 2024 – 2028',
      'What we mean to do.',
      'Strategic Goal 1',
      'Lend more books.',
      'Second',
      'Keep longer hours.',
      'The third',
      'More',
      'Plan 2020',
      'Last modified March 1, 2026',
      'Back to top',
    ];
    const places = parts.map((part) => text.replace(/\u2009/g, ' ').indexOf(part));
    expect(places, text).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
  });

  it('starts its headings at the given level', async () => {
    expect(headings(await goals('heading-level="3"'))).to.include.members([
      'h3 A small plan',
      'h4 Vision',
      'h5 Strategic Goal 1',
    ]);
    expect(headings(await goals('heading-level="3" hide="title"'))).to.include.members([
      'h3 Vision',
      'h4 Strategic Goal 1',
    ]);
  });

  it('uses level 6 for all deeper headings', async () => {
    expect(
      headings(await goals('heading-level="6"')).every((text) => text.startsWith('h6')),
    ).to.equal(true);
  });

  it('shows only the sections in the show attribute', async () => {
    const text = textOf(await goals('show="vision, mission"'));
    expect(text).to.include('To be found.').and.to.include('To lend').and.not.include('Openness');
  });

  for (const section of sections) {
    it(`hides the section ${section} with the hide attribute`, async () => {
      const all = textOf(await goals());
      expect(textOf(await goals(`hide="${section}"`)).length).to.be[
        section === 'summary' || section === 'timeline' ? 'most' : 'below'
      ](all.length);
    });
  }

  it('leaves out sections that the plan does not have', async () => {
    const element = await goals('', { version: 1, goals: [] });
    expect(textOf(element)).to.equal(
      'Strategic Goals No goals have been published yet. Back to top',
    );
  });

  it('formats dates for the language of the page', async () => {
    const element = mount<LibraryGoals>('<library-goals lang="en-HK"></library-goals>');
    element.plan = smallPlan();
    await drawnWhole(element);
    expect(textOf(element)).to.include('Last modified 1 March 2026');
  });

  for (const layout of layouts) {
    it(`shows every goal and is accessible in the layout ${layout}`, async () => {
      const element = await goals(`layout="${layout}"`);
      expect(textOf(element))
        .to.include('Lend more books.')
        .and.include('Keep longer hours.')
        .and.include('The third');
      expect(root(element).querySelectorAll('[part~=goal]')).to.have.length(3);
      await expectAccessible(element);
    });
  }

  it('has a link to each goal', async () => {
    const element = await goals();
    const links = [...root(element).querySelectorAll<HTMLAnchorElement>('[part~=permalink]')];
    expect(links.map(({ href }) => new URL(href).hash)).to.deep.equal([
      '#goal-1',
      '#goal-two',
      '#goal-3',
    ]);
    expect(links[2]!.getAttribute('aria-label')).to.equal('Link to The third');
  });

  const invalid = [
    ['layout="crads"', /"crads".*list, cards, accordion, table/],
    ['heading-level="9"', /"9".*1, 2, 3, 4, 5, 6/],
    ['show="visoin goals"', /"visoin".*title, vision/],
    ['theme="drak"', /"drak".*auto, light, dark/],
  ] as const;
  for (const [attribute, warning] of invalid) {
    it(`uses the default and warns once if ${attribute}`, async () => {
      const warnings = await warningsOf(async () => {
        await goals(attribute);
        expect(textOf(await goals(attribute))).to.include('Lend more books.');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(warning);
    });
  }

  it('sends an event when a goal is opened or closed', async () => {
    const element = await goals('layout="accordion"');
    const details: unknown[] = [];
    element.addEventListener('library-goal-toggle', ({ detail }) => details.push(detail));
    root(element).querySelectorAll('details')[1]!.open = true;
    await until(() => details.length === 1);
    root(element).querySelectorAll('details')[1]!.open = false;
    await until(() => details.length === 2);
    expect(details).to.deep.equal([
      { goal: 'two', open: true },
      { goal: 'two', open: false },
    ]);
  });
});
