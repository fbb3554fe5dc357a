import { expect } from 'chai';
import { fileText, fileUrl, openFrame, type Frame } from '../support/frame.js';
import { textOf, until } from '../support/mount.js';

const script = (attributes = '') =>
  `<script type="module" ${attributes} src="${fileUrl('dist/library-goals.js')}"></script>`;
const tag = (attributes = '') =>
  `<library-goals ${attributes} src="${fileUrl('samples/hkust-library.json')}"></library-goals>`;

const elementOf = ({ document }: Frame) => document.querySelector('library-goals')!;
const isDrawn = (frame: Frame) => () => {
  const element = elementOf(frame);
  return element.shadowRoot && textOf(element).includes('Equip staff');
};

/** Collects all errors and violations of a page; the first script in its head. */
const watch = (nonce = '') => `<script ${nonce}>
  window.faults = [];
  addEventListener('error', (event) => faults.push(event.message));
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => faults.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
</script>`;
const faultsOf = ({ window }: Frame) => (window as unknown as { faults: string[] }).faults;

const policy = [
  "default-src 'none'",
  "script-src 'nonce-abc' 'strict-dynamic'",
  "style-src 'none'",
  // In place of 'self', which Firefox does not support for a page in srcdoc.
  `connect-src ${location.origin}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html library-goals',
].join('; ');

describe('a page with a strict policy and Trusted Types, beside another copy of Lit', () => {
  const page = (extra = '') => `<head>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    ${watch('nonce="abc"')}
    <script nonce="abc">trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });</script>
    ${script('nonce="abc"')}
  </head><body>${tag('layout="accordion" filterable')}${extra}</body>`;

  it('shows the plan without a violation', async () => {
    const frame = await openFrame(page());
    await until(isDrawn(frame));
    expect(faultsOf(frame)).to.deep.equal([]);
    expect(
      frame.window.getComputedStyle(elementOf(frame).shadowRoot!.querySelector('[part~=base]')!)
        .display,
    ).to.equal('block');
  });

  it('reports violations', async () => {
    const frame = await openFrame(page('<p style="color: red">x</p>'));
    await until(isDrawn(frame));
    expect(faultsOf(frame).join()).to.include('style-src');
  });

  it('enforces Trusted Types in this browser', async () => {
    const frame = await openFrame(page());
    await until(isDrawn(frame));
    expect(() => (frame.document.body['innerHTML' as 'id'] = '<b>x</b>')).to.throw();
  });
});

describe('copies of the script under a policy with Trusted Types', () => {
  const copy = (path: string) =>
    `<script type="module" nonce="abc" src="${fileUrl(path)}"></script>`;
  const page = (names: string, copies: string) => `<head>
    <meta http-equiv="Content-Security-Policy" content="script-src 'nonce-abc' 'strict-dynamic';
      require-trusted-types-for 'script'; trusted-types ${names}">
    ${watch('nonce="abc"')}${copies}
  </head><body>${tag()}<p id="rest">The rest.</p></body>`;
  const goals = 'dist/library-goals.js';
  const badge = 'dist/library-progress-badge.js';
  const both = 'library-goals library-progress-badge';

  const cases: [name: string, names: string, copies: string[]][] = [
    ['from two addresses', both, [goals, `${goals}?v=1`]],
    ['from two addresses, with only its own name', 'library-goals', [goals, `${goals}?v=1`]],
    ['both bundles', both, [goals, badge]],
    ['both bundles, the smaller one first', both, [badge, goals]],
    ['both bundles, with only one name', 'library-goals', [goals, badge]],
  ];
  for (const [name, names, copies] of cases) {
    it(`draw the plan without errors: ${name}`, async () => {
      const frame = await openFrame(page(names, copies.map(copy).join('')));
      await until(isDrawn(frame));
      await new Promise((resolve) => frame.window.setTimeout(resolve, 100));
      expect(faultsOf(frame)).to.deep.equal([]);
    });
  }

  it('show the fallback content if the policy does not allow their name', async () => {
    const fallback = tag().replace('><', '><p id="fallback">As PDF</p><');
    const markup = page('none-of-ours', copy(goals)).replace(tag(), fallback);
    const frame = await openFrame(markup);
    await new Promise((resolve) => frame.window.setTimeout(resolve, 100));
    expect(frame.window.customElements.get('library-goals')).to.equal(undefined);
    expect(frame.document.querySelector('#fallback')!.getClientRects().length).to.equal(1);
    expect(faultsOf(frame).filter((fault) => !/trusted-types|^require/.test(fault))).to.deep.equal(
      [],
    );
  });
});

describe('a page whose prototypes are polluted', () => {
  const pollution = `<script>
    Object.prototype.title = 'POLLUTED';
    Object.prototype.vision = 'POLLUTED';
    Object.prototype.status = 'achieved';
    Object.prototype.plan = { goals: [] };
    Object.prototype.error = new Error('POLLUTED');
    Object.prototype.word = 'POLLUTED';
    Object.prototype.base = 'https://polluted.example/';
    Object.prototype.progress = 77;
    Object.prototype.note = 'POLLUTED';
    Object.prototype.name = 'POLLUTED';
    Object.prototype.url = 'javascript:alert(1)';
    Object.prototype.objectives = [{ name: 'POLLUTED' }];
    Object.prototype.owners = [{ name: 'POLLUTED' }];
    Object.prototype.en = 'POLLUTED';
    Array.prototype.extra = function () {};
    Object.prototype.attribute = undefined;
  </script>`;

  it('shows exactly the feed', async () => {
    const frame = await openFrame(
      `<head>${watch()}${pollution}${script()}</head><body>${tag()}</body>`,
    );
    await until(isDrawn(frame));
    // Draws closed disclosures as well.
    frame.document.defaultView!.dispatchEvent(new Event('beforeprint'));
    expect(textOf(elementOf(frame))).not.to.include('POLLUTED');
    expect(textOf(elementOf(frame))).not.to.include('77');
    expect(elementOf(frame).shadowRoot!.querySelectorAll('[href^="javascript"]')).to.have.length(0);
    expect(faultsOf(frame)).to.deep.equal([]);
  });
});

describe('a page with aggressive styles', () => {
  const styles = [
    '* { all: unset !important }',
    '*, *::before, *::after { box-sizing: content-box !important; margin: 9px !important; padding: 9px !important }',
    'html { font-size: 62.5% }',
    'div, section, ol, p, h2 { display: none !important }',
    'library-goals { display: inline !important; contain: strict }',
  ];
  for (const style of styles) {
    it(`is readable with ${style}`, async () => {
      const frame = await openFrame(
        `<head><style>${style}</style>${script()}</head><body>${tag()}</body>`,
      );
      await until(isDrawn(frame));
      const root = elementOf(frame).shadowRoot!;
      for (const selector of ['[part~=title]', '[part~=statement]', '[part~=goal-description]']) {
        const piece = root.querySelector(selector)!;
        expect(frame.window.getComputedStyle(piece).display, selector).to.equal('block');
        if (!style.includes('contain: strict')) {
          expect(piece.getBoundingClientRect().width, selector).to.be.above(100);
        }
      }
    });
  }
});

describe('a sandboxed frame without storage', () => {
  it('shows a plan in the page', async () => {
    const [code, plan] = await Promise.all([
      fileText('dist/library-goals.js'),
      fileText('samples/hkust-library.json'),
    ]);
    const told = new Promise<string>((resolve) =>
      addEventListener('message', ({ data }) => resolve(String(data)), { once: true }),
    );
    await openFrame(
      `<body><library-goals><script type="application/json">${plan}</script></library-goals>
      <script type="module">${code}
        const element = document.querySelector('library-goals');
        await element.updateComplete;
        parent.postMessage(element.shadowRoot.textContent, '*');
      </script></body>`,
      { sandbox: 'allow-scripts' },
    );
    expect(await told).to.include('Equip staff with appropriate expertise');
  });
});

describe('an element adopted into another document', () => {
  it('keeps its plan and its style', async () => {
    const frame = await openFrame(`<head>${script()}</head><body>${tag()}</body>`);
    await until(isDrawn(frame));
    const other = await openFrame('<body></body>');
    const element = elementOf(frame);
    other.document.body.append(element);
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(textOf(element)).to.include('Equip staff');
    const { display } = other.window.getComputedStyle(element);
    expect(display).to.equal('block');
  });
});
