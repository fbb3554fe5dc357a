import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import { definedTags } from '../../src/define/defined-tags.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { mount, textOf, until, warningsOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

const inline = `<script type="application/json">${JSON.stringify(smallPlan())}</script>`;

/** The library element inside a marked one, as soon as it exists. */
async function shownIn(host: Element): Promise<PlanElement> {
  const shown = () => host.querySelector<PlanElement>(':scope > [part], :scope > *');
  await until(() => shown()?.localName.startsWith('library-'));
  const element = shown()!;
  await element.updateComplete;
  return element;
}

/** Waits until observers of changes made so far have been called. */
const observed = () => new Promise((resolve) => setTimeout(resolve));

describe('an element marked with data attributes', () => {
  for (const tag of definedTags) {
    it(`shows <${tag}>, also when it is inserted later`, async () => {
      const shown = await shownIn(mount(`<div data-${tag} data-goal="3">${inline}</div>`));
      expect(shown.localName).to.equal(tag);
      await until(() => shown.matches(':state(ready)'));
    });

    it(`gives <${tag}> all of its attributes and no others`, async () => {
      const { observedAttributes } = customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      const names = ['lang', ...observedAttributes];
      const given = [...names, 'onclick', 'style', 'id', 'plan'].filter((name) => name !== 'src');
      const attributes = given.map((name) => `data-${name}="1"`).join(' ');
      let shown: Element | undefined;
      await warningsOf(async () => {
        shown = await shownIn(mount(`<div data-${tag} ${attributes} class="a">${inline}</div>`));
      });
      expect(shown!.getAttributeNames().sort()).to.deep.equal(
        names.filter((name) => name !== 'src').sort(),
      );
    });
  }

  it('draws the plan as the attributes ask', async () => {
    const host = mount(
      `<div data-library-goals data-layout="table" data-heading-level="4">${inline}</div>`,
    );
    const { renderRoot } = await shownIn(host);
    expect(renderRoot.querySelector('table')).not.to.equal(null);
    expect(renderRoot.querySelector('h4')).not.to.equal(null);
  });

  it('keeps its content as the fallback', async () => {
    const host = mount(
      '<div data-library-goals><p>Read the <a href="plan.pdf">plan</a>.</p></div>',
    );
    const link = host.querySelector('a');
    const shown = await shownIn(host);
    expect(shown.contains(link)).to.equal(true);
    expect(link!.getClientRects()).to.have.length(1);
    shown.plan = smallPlan();
    await shown.updateComplete;
    expect(link!.getClientRects()).to.have.length(0);
  });

  it('includes content that is added later, as by a parser', async () => {
    const host = mount('<div data-library-goals></div>');
    const shown = await shownIn(host);
    host.insertAdjacentHTML('beforeend', '<p>Late.</p>');
    await observed();
    expect([...host.children]).to.deep.equal([shown]);
    expect(textOf(shown.querySelector('p')!)).to.equal('Late.');
  });

  it('is drawn again if a page replaces its content', async () => {
    const host = mount(`<div data-library-goals>${inline}</div>`);
    await shownIn(host);
    host.innerHTML = '<p>New.</p>';
    const shown = await shownIn(host);
    expect(shown.textContent).to.equal('New.');
  });

  it('follows changes of its attributes', async () => {
    const host = mount(`<span data-library-progress-badge data-label="A">${inline}</span>`);
    const shown = await shownIn(host);
    host.dataset['label'] = 'B';
    host.dataset['variant'] = 'ring';
    await observed();
    expect(shown.getAttribute('label')).to.equal('B');
    expect(shown.getAttribute('variant')).to.equal('ring');
    delete host.dataset['label'];
    await observed();
    expect(shown.hasAttribute('label')).to.equal(false);
  });

  it('keeps open what a reader has opened', async () => {
    const host = mount(`<div data-library-goal data-goal="1">${inline}</div>`);
    const shown = await shownIn(host);
    shown.toggleAttribute('open', true);
    host.dataset['theme'] = 'dark';
    await observed();
    expect(shown.hasAttribute('open')).to.equal(true);
    expect(shown.getAttribute('theme')).to.equal('dark');
  });

  it('can be marked and unmarked later', async () => {
    const host = mount(`<div><p>Own.</p>${inline}</div>`);
    await observed();
    expect(host.firstElementChild!.localName).to.equal('p');
    host.setAttribute('data-library-vision', '');
    expect((await shownIn(host)).localName).to.equal('library-vision');
    host.setAttribute('data-library-mission', '');
    host.removeAttribute('data-library-vision');
    await until(() => host.querySelector('library-mission'));
    expect(host.querySelector('library-vision')).to.equal(null);
    host.removeAttribute('data-library-mission');
    await observed();
    expect(host.innerHTML).to.equal(`<p>Own.</p>${inline}`);
  });

  it('takes the plan of a marked element around it', async () => {
    const host = mount(
      `<div data-library-plan>${inline}<section><div data-library-vision></div></section></div>`,
    );
    const provider = await shownIn(host);
    const vision = await shownIn(provider.querySelector('[data-library-vision]')!);
    await until(() => textOf(vision).includes('To be found.'));
  });

  it('dispatches the events of the element', async () => {
    const host = mount<HTMLElement>('<div data-library-goals></div>');
    const loaded = new Promise((resolve) => host.addEventListener('library-load', resolve));
    host.insertAdjacentHTML('beforeend', inline);
    await loaded;
  });

  it('is released when it is removed', async () => {
    const host = mount(`<div data-library-goals>${inline}</div>`);
    const shown = await shownIn(host);
    host.remove();
    await observed();
    expect(shown.isConnected).to.equal(false);
    host.append('more');
    await observed();
    expect(host.lastChild!.nodeValue).to.equal('more');
  });

  it('is drawn once if it is copied', async () => {
    const host = mount(`<div data-library-vision>${inline}</div>`);
    await shownIn(host);
    const copy = host.cloneNode(true) as Element;
    host.after(copy);
    await until(() => textOf(copy.querySelector('library-vision')!).includes('To be found.'));
    expect(copy.querySelectorAll('library-vision')).to.have.length(1);
  });

  it('is not drawn in content that is being edited, and in templates', async () => {
    const editor = mount(
      '<div contenteditable><div data-library-goals><p>Own.</p></div><template><div data-library-goals></div></template></div>',
    );
    const before = editor.innerHTML;
    await observed();
    expect(editor.innerHTML).to.equal(before);
  });

  for (const [name, attributes] of [
    ['a script as an address', 'data-src="javascript:alert(1)"'],
    ['markup', `data-label="<img src=x onerror=alert(1)>" data-goal="<script>"`],
    ['a script as a link', 'data-href="javascript:alert(1)"'],
    ['names of the prototype', 'data-constructor="1" data-__proto__="1"'],
    ['unknown words', 'data-layout="grid" data-variant="x" data-theme="y" data-heading-level="99"'],
  ] as const) {
    it(`treats malicious values like the tag: ${name}`, async () => {
      let drawn = '';
      await warningsOf(async () => {
        const host = mount(`<div data-library-progress-badge ${attributes}>${inline}</div>`);
        const { renderRoot } = await shownIn(host);
        drawn = (renderRoot as ShadowRoot).innerHTML;
      });
      const tag = mount<PlanElement>(
        `<library-progress-badge ${attributes.replaceAll('data-', '')}>${inline}</library-progress-badge>`,
      );
      await warningsOf(() => tag.updateComplete);
      const strip = (text: string) => text.replace(/<!--.*?-->/g, '');
      expect(strip(drawn)).to.equal(strip((tag.renderRoot as ShadowRoot).innerHTML));
      expect(drawn).not.to.match(/<img|<script|javascript:/);
    });
  }

  it('is found in many nodes added at once, each looked at once', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `<p><b>${i}</b></p>`).join('');
    const host = mount(`<section>${rows}<div data-library-vision>${inline}</div></section>`);
    await until(() => host.querySelector('library-vision'));
  });
});
