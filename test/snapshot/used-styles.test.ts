import { expect } from 'chai';
import { usedStyles } from '../../src/snapshot/used-styles.js';
import { mount } from '../support/mount.js';

type WithShadowRoots = Element & { setHTMLUnsafe(markup: string): void };

const properties = (
  'display position inset-inline-start margin-top margin-inline-start padding-top padding-inline-start width height ' +
  'color background-color border-top-width border-inline-start-style font-size font-weight text-align opacity content ' +
  'grid-template-columns flex-grow row-gap list-style-type overflow-x visibility fill stroke text-decoration-line transform'
).split(' ');

/** What the styles make of each element of a shadow root. */
function looks(root: ParentNode): string[] {
  return [...root.querySelectorAll('*:not(style)')].flatMap((element) =>
    [undefined, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const values = properties.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return `${element.localName}.${element.getAttribute('class')}${pseudo ?? ''} ${values.join('; ')}`;
    }),
  );
}

async function looksOf(parameters: Record<string, string>, width: string): Promise<string[]> {
  const query = new URLSearchParams({ language: 'en', ...parameters });
  const response = await fetch(`/snapshot/${parameters['name']}?${query.toString()}`);
  const tag = parameters['tag'] ?? 'library-goals';
  const place = mount<WithShadowRoots & HTMLElement>('<div></div>');
  place.style.width = width;
  place.setHTMLUnsafe((await response.text()).replaceAll(tag, 'no-script'));
  const root = place.firstElementChild!.shadowRoot!;
  root.querySelectorAll('details').forEach((details) => (details.open = true));
  const found = looks(root);
  place.remove();
  return found;
}

const forms: readonly Record<string, string>[] = [
  ...['list', 'cards', 'accordion', 'table'].map((layout) => ({ layout })),
  { filterable: '', src: '/samples/example-library.json', theme: 'dark' },
  ...['pill', 'bar', 'ring', 'flat', 'compact'].map((variant) => ({
    tag: 'library-progress-badge',
    variant,
  })),
  ...['library-timeline', 'library-progress-summary', 'library-values'].map((tag) => ({ tag })),
];

describe('the styles that a snapshot contains', function () {
  // All styles of all elements are read.
  this.timeout(30_000);

  for (const form of forms) {
    it(`make ${JSON.stringify(form)} look as all styles do`, async () => {
      for (const width of ['250px', '900px']) {
        const parameters = { ...form, name: 'example-library' };
        const all = await looksOf({ ...parameters, allStyles: '1' }, width);
        const used = await looksOf(parameters, width);
        expect(used).to.have.length(all.length);
        const different = used.findIndex((look, i) => look !== all[i]);
        expect(used[different]).to.equal(all[different]);
      }
    });
  }

  it('keep a rule if one of its selectors can match', () => {
    const css =
      '.a, .b:not(.c) { color: red } .a .d, :host(.e) p:is(.f, .g:not(.h)) { color: blue }';
    expect(usedStyles(css, '<p class="x b">')).to.equal(
      '.b:not(.c){color: red}:host(.e) p:is(.f, .g:not(.h)){color: blue}',
    );
  });

  it('leave out groups without rules, and keep other rules', () => {
    const css =
      '@media print { .a { top: 0 } @container x (width > 1em) { .b { top: 1px } } } @media screen { .a { top: 0 } } @keyframes k { to { top: 0 } } p { top: 2px }';
    expect(usedStyles(css, '<p class="b">')).to.equal(
      '@media print{@container x (width > 1em){.b{top: 1px}}}@keyframes k{to { top: 0 }}p{top: 2px}',
    );
    expect(usedStyles('', '')).to.equal('');
  });
});
