import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import example from '../../samples/example-library.json';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { drawnWhole, mount, textOf, until } from '../support/mount.js';

async function shown(markup: string, plan: object = example): Promise<ShadowRoot> {
  const tag = markup.split(' ')[0];
  const element = mount<PlanElement>(`<${markup} lang="en" as-of="2026-06-30"></${tag}>`);
  element.plan = plan as PlanElement['plan'];
  await drawnWhole(element);
  return element.shadowRoot!;
}

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => textOf(element));

const first = 'Priority 1 Open scholarship by default';

interface AxNode {
  role: string;
  name: string;
}

describe('the heading of a goal', () => {
  for (const markup of [
    'library-goal-list',
    'library-goal-list layout="cards"',
    'library-goal-list layout="accordion"',
    'library-goal goal="1"',
  ]) {
    it(`contains its label and its name: <${markup}>`, async () => {
      const root = await shown(markup);
      expect(texts(root, '[part~=goal-title]')[0]).to.equal(first);
      const heading = root.querySelector('[part~=goal-title]')!;
      expect(heading.localName).to.equal('h2');
      for (const part of ['goal-label', 'goal-name']) {
        expect(heading.querySelectorAll(`[part=${part}]`), part).to.have.length(1);
      }
      expect(texts(root, '[part~=objective-title]')[0]).to.equal(
        'Objective 1.1 A repository that fills itself',
      );
    });
  }

  it('contains only the label if the goal has no name', async () => {
    const plan = { version: 1, goals: [{ description: 'Lend more books.' }] };
    expect(texts(await shown('library-goal-list', plan), 'h2')).to.deep.equal(['Strategic Goal 1']);
  });

  for (const width of [1000, 320]) {
    it(`is aligned with its description at ${width} px`, async () => {
      const root = await shown('library-goal-list');
      (root.host as HTMLElement).style.inlineSize = `${width}px`;
      const [label, name, description] = [
        '[part~=goal-label]',
        '[part~=goal-name]',
        '[part~=goal-description]',
      ].map((part) => root.querySelector(part)!.getBoundingClientRect());
      expect(name!.left).to.be.closeTo(description!.left, 0.5);
      if (width === 1000) expect(label!.right).to.be.below(name!.left);
      else expect(label!.bottom).to.be.at.most(name!.top + 1);
    });
  }
});

describe('the accessible name', () => {
  it('of a bar says which goal or objective it belongs to', async () => {
    const root = await shown('library-goals');
    const names = [...root.querySelectorAll('[part~=goals] [role="progressbar"]')].map((bar) =>
      bar.getAttribute('aria-label'),
    );
    expect(names).to.include('Priority 1').and.include('Priority 1, Objective 1.1');
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const layout of ['list', 'accordion']) {
    it(`of a disclosure says which goal it belongs to: ${layout}`, async () => {
      const root = await shown(`library-goals layout="${layout}"`);
      const names = texts(root, 'summary');
      expect(names).to.include('How is this worked out? (Priority 2)');
      expect(names).to.include('How is this worked out? (Overall progress)');
      expect(names).to.include('Chart (Projects with a data management plan)');
      if (layout === 'list') expect(names).to.include('Details (Priority 2)');
      expect(new Set(names).size).to.equal(names.length);
    });
  }

  it('of a disclosure begins with its visible text', async () => {
    await shown('library-goals');
    const { nodes } = await executeServerCommand<{ nodes: AxNode[] | null }, undefined>('ax-tree');
    if (!nodes) return;
    const names = nodes.map(({ name }) => name);
    expect(names).to.include('Details (Priority 1)');
    expect(names).to.include('How is this worked out? (Priority 1)');
    expect(nodes.filter(({ role }) => role === 'heading').map(({ name }) => name)).to.include(
      first,
    );
  });
});

describe('the date of the last update of a goal', () => {
  const updated = {
    'en-GB': ['Updated', '2 April 2026'],
    de: ['Aktualisiert', '2. April 2026'],
    ja: ['更新日', '2026年4月2日'],
  };
  for (const [lang, [term, value]] of Object.entries(updated)) {
    it(`is a term with its description: ${lang}`, async () => {
      const element = mount<PlanElement>(`<library-goal lang="${lang}" goal="1"></library-goal>`);
      element.plan = { version: 1, goals: [{ name: 'A', updated: '2026-04-02' }] };
      await until(() => texts(element.shadowRoot!, '[part~=facts] dt')[0] === term);
      expect(texts(element.shadowRoot!, '[part~=facts] dd')).to.deep.equal([value]);
      expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2026-04-02');
    });
  }
});
