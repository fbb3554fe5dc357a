import { expect } from 'chai';
import '../support/accessible.js';
import { fileUrl, openFrame } from '../support/frame.js';
import { mount, next, until } from '../support/mount.js';
import { amp, canvas, pageUrl, silent, wordpress } from './hosts.js';

/** The height that a page would like to have; only for frames with the origin of the test. */
const heightOf = ({ contentDocument }: HTMLIFrameElement) =>
  Math.ceil(contentDocument!.documentElement.getBoundingClientRect().height);

const example = 'example-library';

describe('a page in WordPress’ frame', () => {
  it('is shown, and as high as WordPress allows', async () => {
    const { frame, heights } = wordpress(pageUrl(example));
    await until(() => heights.length);
    expect(heights).to.deep.equal([1000]);
    expect(frame.style.visibility).to.equal('');
  });

  it('fits if it is compact', async () => {
    for (const sample of [example, 'hkust-library']) {
      const { heights } = wordpress(pageUrl(sample, { kind: 'compact', wholeUrl: '/plan.html' }));
      await until(() => heights.length && heights.at(-1)! < 1000);
      expect(heights.at(-1), sample).to.be.above(300);
    }
  });

  it('waits for its width, also below the window', async () => {
    const above = mount<HTMLElement>('<div style="height: 9000px"></div>');
    const { frame, heights } = wordpress(pageUrl(example, { kind: 'badge', goal: '1' }));
    frame.width = '0';
    await next(frame, 'load');
    expect(heights).to.deep.equal([]);
    frame.width = '600';
    await until(() => heights.length);
    expect(heights).to.deep.equal([200]);
    above.remove();
  });

  it('gets the least height for a badge', async () => {
    const { heights } = wordpress(pageUrl(example, { kind: 'badge', goal: '1' }));
    // Before the frame has its width, its page may be higher.
    await until(() => heights.at(-1) === 200);
  });

  it('repeats its height when WordPress’ script is ready later', async () => {
    const { heights, ready } = wordpress(pageUrl(example, { kind: 'goal', goal: '1' }));
    await until(() => heights.length);
    ready();
    await until(() => heights.length === 2);
    expect(heights[1]).to.equal(heights[0]);
  });

  it('finds a secret that is written into the address later', async () => {
    const { frame, messages } = silent(pageUrl(example, { kind: 'goal', goal: '1' }), {
      sandbox: 'allow-scripts',
    });
    await until(() => messages.length);
    frame.src += '#?secret=0123456789';
    await until(() => messages.some(({ secret }) => secret === '0123456789'));
  });

  it('sends no other messages', async () => {
    const { messages } = silent(`${pageUrl(example)}#?secret=0123456789`, {
      sandbox: 'allow-scripts',
    });
    await until(() => messages.length);
    const [{ value, ...message }] = messages as [Record<string, unknown>];
    expect(message).to.deep.equal({ message: 'height', secret: '0123456789' });
    expect(value).to.be.above(1000);
    expect(messages).to.have.length(1);
  });

  it('asks WordPress to follow links to its server, and no others', async () => {
    const src = pageUrl('hkust-library', { kind: 'compact', wholeUrl: '/plan.html' });
    const { messages, frame } = silent(`${src}#?secret=0123456789`);
    await until(() => messages.length);
    const link = frame.contentDocument!.querySelector<HTMLAnchorElement>('main > p > a')!;
    link.click();
    await until(() => messages.length === 2);
    expect(messages[1]).to.deep.equal({
      message: 'link',
      value: `${location.origin}/plan.html`,
      secret: '0123456789',
    });
    link.href = 'mailto:library@example.org';
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    let isPrevented: boolean | undefined;
    frame.contentWindow!.addEventListener('click', (event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    });
    link.dispatchEvent(click);
    expect(isPrevented).to.equal(false);
    expect(messages).to.have.length(2);
  });
});

describe('a page in Canvas’ frame', () => {
  for (const [name, reads] of [
    ['objects and text', {}],
    ['objects only', { readsText: false }],
    ['text only, as older versions and Sakai', { readsObjects: false }],
  ] as const) {
    it(`gets the height of its content if the host reads ${name}`, async () => {
      const { frame, heights } = canvas(pageUrl(example), reads);
      await until(() => heights.length && heights.at(-1) === heightOf(frame));
    });
  }

  it('follows the content as it opens and closes', async () => {
    const { frame, heights } = canvas(pageUrl(example, { kind: 'compact' }));
    await until(() => heights.length);
    const closed = heights.at(-1)!;
    const details = frame
      .contentDocument!.querySelector('library-goals')!
      .shadowRoot!.querySelector('details')!;
    details.open = true;
    await until(() => heights.at(-1)! > closed && heights.at(-1) === heightOf(frame));
    details.open = false;
    await until(() => heights.at(-1) === closed);
  });

  it('follows the width of the frame', async () => {
    const { frame, heights } = canvas(pageUrl('hkust-library'));
    await until(() => heights.length);
    const wide = heights.at(-1)!;
    frame.width = '240';
    await until(() => heights.at(-1)! > wide && heights.at(-1) === heightOf(frame));
  });
});

describe('a page in AMP’s frame', () => {
  it('gets the height of its content', async () => {
    const { heights } = amp(pageUrl(example));
    await until(() => heights.length);
    expect(heights.at(-1)).to.be.above(1000);
  });
});

describe('a page in a frame', () => {
  it('sends nothing while it is hidden', async () => {
    const { messages, frame } = silent(pageUrl(example), { style: 'display: none' });
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    expect(messages).to.deep.equal([]);
    frame.style.display = '';
    await until(() => messages.length);
  });

  it('loads nothing, and violates no rule of its policy', async () => {
    const { messages, frame } = silent(pageUrl('hkust-library'));
    await until(() => messages.length);
    const { performance, getComputedStyle } = frame.contentWindow as Window & typeof globalThis;
    expect(performance.getEntriesByType('resource')).to.deep.equal([]);
    const body = frame.contentDocument!.body;
    expect(getComputedStyle(body).paddingTop).to.equal('16px');
    const base = body.querySelector('library-goals')!.shadowRoot!.querySelector('[part~=base]')!;
    expect(getComputedStyle(base).containerType).to.equal('inline-size');
  });

  it('opens links to places in it in the frame', async () => {
    const { messages, frame } = silent(pageUrl('hkust-library'));
    await until(() => messages.length);
    const link = frame.contentDocument!.createElement('a');
    link.href = '#top';
    frame.contentDocument!.body.append(link);
    link.click();
    expect(link.target).to.equal('_self');
  });

  it('believes only the page around it', async () => {
    const { messages, frame } = silent(pageUrl(example, { kind: 'compact' }));
    await until(() => messages.length);
    const other = document.createElement('iframe');
    other.srcdoc = `<script>parent.frames[${[...document.querySelectorAll('iframe')].indexOf(frame)}].postMessage({ type: 'library-goals:hello' }, '*'); parent.postMessage('sent', '*')</script>`;
    const sent = new Promise((resolve) =>
      addEventListener('message', ({ data }) => data === 'sent' && resolve(data)),
    );
    document.body.append(other);
    await sent;
    const before = messages.length;
    frame.width = '240';
    await until(() => messages.length > before);
    other.remove();
    expect(messages.some(({ type }) => type === 'library-goals:height')).to.equal(false);
  });

  for (const [kind, options] of [
    ['plan', {}],
    ['compact', {}],
    ['goal', { goal: '1' }],
    ['badge', { goal: '1' }],
  ] as const) {
    for (const language of ['en', 'zh-Hant', 'ar']) {
      it(`is accessible: ${kind} in ${language}`, async function () {
        this.timeout(30_000);
        const response = await fetch(pageUrl(example, { kind, language, ...options }));
        const page = await response.text();
        // axe is a script that the page’s policy doesn’t allow.
        const { document: inner, window: view } = await openFrame(
          page
            .replace(/<!doctype html>\s*<html[^>]*>|<meta http-equiv[^>]*>/g, '')
            .replace(
              '</body>',
              `<script src="${fileUrl('node_modules/axe-core/axe.js')}"></script></body>`,
            ),
          { width: 320 },
        );
        const [, lang, dir] = /<html lang="([^"]*)" dir="([^"]*)">/.exec(page)!;
        Object.assign(inner.documentElement, { lang, dir });
        expect([lang, dir]).to.deep.equal([language, language === 'ar' ? 'rtl' : 'ltr']);
        expect(inner.documentElement.scrollWidth).to.be.at.most(320);
        const { violations } = await view.axe.run(inner.documentElement, {
          // A badge is a part of a sentence.
          resultTypes: ['violations'],
          rules: { 'page-has-heading-one': { enabled: kind !== 'badge' } },
        });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).to.deep.equal([]);
      });
    }
  }
});
