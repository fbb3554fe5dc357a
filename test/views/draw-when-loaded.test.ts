import { expect } from 'chai';
import { css, html, LitElement } from 'lit';
import { LazyPart } from '../../src/parts/lazy-part.js';
import { drawWhenLoaded, type ViewModule } from '../../src/views/draw-when-loaded.js';
import { mount, until, warningsOf } from '../support/mount.js';

interface Module extends ViewModule {
  readonly text: string;
}

const module: Module = { styles: [css``], text: 'Loaded' };
let part: LazyPart<Module>;

customElements.define(
  'draw-when-loaded-test',
  class extends LitElement {
    override render() {
      return html`<p>${drawWhenLoaded(part, ({ text }) => text)}</p>`;
    }
  },
);

const shown = (element: LitElement) => element.shadowRoot!.querySelector('p')!.textContent;

async function draw(loads: readonly (() => Promise<Module>)[]) {
  let tries = 0;
  part = new LazyPart('test', () => loads[tries++]!());
  const element = mount<LitElement>('<draw-when-loaded-test></draw-when-loaded-test>');
  await element.updateComplete;
  await until(() => part.isSettled);
  await element.updateComplete;
  return { element, tries: () => tries };
}

describe('a view in a part of the code', () => {
  it('is drawn when the part has been loaded', async () => {
    const { element } = await draw([() => Promise.resolve(module)]);
    expect(shown(element)).to.equal('Loaded');
  });

  it('is drawn later if the part could not be loaded at first', async () => {
    let drawn: Awaited<ReturnType<typeof draw>>;
    await warningsOf(async () => {
      drawn = await draw([
        () => Promise.reject(new TypeError('offline')),
        () => Promise.resolve(module),
      ]);
    });
    const { element, tries } = drawn!;
    expect(shown(element)).to.equal('');
    expect(tries()).to.equal(1);
    element.requestUpdate();
    await until(() => shown(element) === 'Loaded');
    expect(tries()).to.equal(2);
  });
});
