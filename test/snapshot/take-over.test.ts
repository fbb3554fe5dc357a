import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { charts } from '../../src/views/indicator/charts-part.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { servedFeed } from '../feed/served-feeds.js';
import { expectAccessible } from '../support/accessible.js';
import { mount, textOf, until, warningsOf } from '../support/mount.js';

before(() => charts.load());

type WithShadowRoots = Element & { setHTMLUnsafe(markup: string): void };

async function snapshotOf(
  parameters: Record<string, string>,
  name = 'example-library',
  plan?: unknown,
) {
  const response = await fetch(
    `/snapshot/${name}?${new URLSearchParams(parameters).toString()}`,
    plan === undefined ? {} : { method: 'POST', body: JSON.stringify(plan) },
  );
  expect(response.status).to.equal(200);
  return { markup: await response.text(), hash: response.headers.get('style-hash')! };
}

/** The text of a shadow root without its styles, and without the button whose text says what is open. */
function reading(root: ParentNode): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  copy.querySelectorAll('style, [part~=toggle-all]').forEach((element) => element.remove());
  // Snapshots have no white space beside blocks, where it isn’t visible.
  for (const block of copy.querySelectorAll(':not(a, bdi, span)')) {
    block.before(' ');
    block.prepend(' ');
    block.append(' ');
    block.after(' ');
  }
  return textOf(copy);
}

/** Browsers have different formats of months in Chinese, and of months with a year in Arabic. */
const withoutMonths = (text: string) =>
  text.replace(/(\d{4})年(\d+)月/g, '$1/$2').replace(/،(?= \d{4})/g, '');

/** Expects that texts are the same; otherwise shows the difference. */
function expectSame(given: string, wanted: string) {
  const [found, expected] = [withoutMonths(given), withoutMonths(wanted)];
  const at = [...found].findIndex((character, i) => character !== expected[i]);
  const part = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
  if (found !== expected) expect([part(found)]).to.deep.equal([part(expected)]);
  expect(found).to.have.length(expected.length);
}

/** Adds a snapshot to the page as a parser does. */
function parsed(markup: string): PlanElement {
  const place = mount<WithShadowRoots>('<div></div>');
  place.setHTMLUnsafe(markup);
  return place.firstElementChild as PlanElement;
}

/** Opens disclosures, so that everything is drawn. */
async function openAll(root: ParentNode) {
  for (;;) {
    const closed = [...root.querySelectorAll('details')].filter(({ open }) => !open);
    if (!closed.length) return;
    for (const details of closed) {
      const toggled = new Promise((resolve) =>
        details.addEventListener('toggle', resolve, { once: true }),
      );
      details.open = true;
      await toggled;
    }
  }
}

async function live(tag: string, attributes: string, sample: string): Promise<PlanElement> {
  const element = mount<PlanElement>(`<${tag} ${attributes}></${tag}>`);
  const response = await fetch(`/samples/${sample}.json`);
  element.plan = (await response.json()) as PlanElement['plan'];
  await element.updateComplete;
  await until(() => element.matches(':state(ready)'));
  return element;
}

describe('a snapshot has the text of the element', function () {
  // Whole plans with all disclosures open.
  this.timeout(30_000);
  for (const sample of ['hkust-library', 'example-library', 'consortium-plan']) {
    for (const language of ['en', 'zh-Hant', 'ar']) {
      for (const layout of layouts) {
        it(`${sample} in ${language} as ${layout}`, async () => {
          const given = { lang: language, layout, 'as-of': '2026-10-01' };
          const attributes = Object.entries(given).map(([name, value]) => `${name}="${value}"`);
          const element = await live('library-goals', attributes.join(' '), sample);
          await until(() => element.renderRoot.querySelector(`[part=base][lang="${language}"]`));
          await openAll(element.renderRoot);
          const { markup } = await snapshotOf(
            { language, asOf: '2026-10-01', layout, src: 'plan.json' },
            sample,
          );
          const inert = new DOMParser().parseFromString(markup, 'text/html');
          const template = inert.querySelector('template')!;
          expectSame(reading(template.content), reading(element.renderRoot));
        });
      }
    }
  }
});

describe('an element with a snapshot', () => {
  for (const [tag, more] of [
    ['library-goals', {}],
    ['library-goal-list', { layout: 'cards' }],
    ['library-goal', { goal: '1' }],
    ['library-progress-badge', { goal: '1', variant: 'ring' }],
    ['library-progress-summary', {}],
    ['library-indicator', { goal: '1' }],
    ['library-vision', {}],
    ['library-mission', {}],
    ['library-values', {}],
    ['library-memberships', {}],
    ['library-timeline', {}],
  ] as const) {
    it(`shows it, and then its plan, at the same size: <${tag}>`, async () => {
      const { markup } = await snapshotOf({
        tag,
        ...more,
        language: 'en',
        src: '/samples/example-library.json',
      });
      const element = parsed(markup);
      const { height, width } = element.getBoundingClientRect();
      const text = reading(element.shadowRoot!);
      expect(text).not.to.equal('');
      await until(() => element.matches(':state(ready)'));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('style')).to.equal(null);
      expect(element.shadowRoot!.querySelectorAll('[part=base]')).to.have.length(1);
      expect(reading(element.shadowRoot!).slice(0, 60)).to.equal(text.slice(0, 60));
      const after = element.getBoundingClientRect();
      expect(Math.abs(after.height - height)).to.be.below(1);
      expect(Math.abs(after.width - width)).to.be.below(1);
    });
  }

  it('keeps it without a warning if it has no source', async () => {
    const { markup } = await snapshotOf({ language: 'en' });
    const warnings = await warningsOf(async () => {
      const element = parsed(markup);
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(element.shadowRoot!.querySelectorAll('[part=base]')).to.have.length(1);
      expect(element.shadowRoot!.querySelector('style')).not.to.equal(null);
      expect(element.getBoundingClientRect().height).to.be.above(300);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('keeps it if its feed can’t be loaded', async () => {
    const { url } = servedFeed('not-found');
    const { markup } = await snapshotOf({ language: 'en', src: url });
    await warningsOf(async () => {
      const element = parsed(markup);
      await until(() => element.matches(':state(error)'));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('[part=base]')).to.have.length(1);
      expect(reading(element.shadowRoot!)).to.include('Strategic Plan');
    });
  });

  it('keeps it when it moves, and is given a plan later', async () => {
    const { markup } = await snapshotOf({ language: 'en' });
    const element = parsed(markup);
    await element.updateComplete;
    mount<HTMLElement>('<section></section>').append(element);
    await element.updateComplete;
    expect(reading(element.shadowRoot!)).to.include('Strategic Plan');
    element.plan = { version: 1, title: 'Another plan', goals: [] };
    await element.updateComplete;
    expect(reading(element.shadowRoot!)).to.include('Another plan');
    expect(reading(element.shadowRoot!)).not.to.include('Strategic Plan');
  });

  it('keeps open what a reader has opened', async () => {
    const { markup } = await snapshotOf({ language: 'en', layout: 'accordion' });
    const element = parsed(markup);
    element.shadowRoot!.querySelector<HTMLDetailsElement>('#goal-2')!.open = true;
    const response = await fetch('/samples/example-library.json');
    element.plan = (await response.json()) as PlanElement['plan'];
    await element.updateComplete;
    const open = [...element.shadowRoot!.querySelectorAll('details[open]')].map(({ id }) => id);
    expect(open).to.deep.equal(['goal-2']);
  });

  it('draws a long list in one step', async () => {
    const goals = Array.from({ length: 250 }, (_, i) => ({ name: `Goal ${i}` }));
    const plan = { version: 1, goals } as const;
    const { markup } = await snapshotOf({ language: 'en' }, 'hkust-library', plan);
    const element = parsed(markup);
    element.plan = plan as unknown as PlanElement['plan'];
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[part~=goal]')).to.have.length(250);
  });

  for (const layout of layouts) {
    it(`is accessible without its script as ${layout}`, async () => {
      const { markup } = await snapshotOf({ language: 'en', layout });
      await expectAccessible(parsed(markup.replaceAll('library-goals', 'no-script')));
    });
  }
});

describe('a page with a snapshot and without scripts', () => {
  for (const [name, allowed, isStyled] of [
    ['allows its styles by their hash', true, true],
    ['has no styles if the policy forbids them', false, false],
  ] as const) {
    it(name, async () => {
      const { markup, hash } = await snapshotOf({ language: 'en' });
      const frame = mount<HTMLIFrameElement>('<iframe sandbox="allow-same-origin"></iframe>');
      const loaded = new Promise((resolve) =>
        frame.addEventListener('load', resolve, { once: true }),
      );
      frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy"
        content="default-src 'none'; style-src ${allowed ? `'${hash}'` : "'none'"}"><body>${markup}`;
      await loaded;
      const base = frame
        .contentDocument!.querySelector('library-goals')!
        .shadowRoot!.querySelector('[part=base]')!;
      const { containerType } = frame.contentWindow!.getComputedStyle(base);
      expect(containerType === 'inline-size').to.equal(isStyled);
    });
  }
});
