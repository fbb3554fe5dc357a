import { expect } from 'chai';
import { otherOrigin, servedFeed } from '../feed/served-feeds.js';
import { textOf, until } from '../support/mount.js';

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** Opens `frame.html` with parameters; `allow` is added to the list in the page. */
async function open(parameters: Record<string, string>) {
  const frame = document.createElement('iframe');
  frame.title = 'A plan';
  frame.width = '600';
  frame.src = `/frame-files/frame.html?${new URLSearchParams(parameters).toString()}`;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return {
    frame,
    document: frame.contentDocument!,
    get main() {
      return frame.contentDocument!.querySelector('main')!;
    },
    get element() {
      return frame.contentDocument!.querySelector('main > *')!;
    },
  };
}

const src = '/samples/hkust-library.json';
const drawn = (page: Awaited<ReturnType<typeof open>>) =>
  until(() =>
    page.element?.shadowRoot?.querySelector('[part~=goal-description], [part~=statement]'),
  );

describe('frame.html', () => {
  it('shows a plan of its server, with its title and its height', async () => {
    const heights: number[] = [];
    const listener = ({ data }: MessageEvent<{ sentinel?: string; height?: number }>) => {
      if (data.sentinel === 'amp') heights.push(data.height!);
    };
    addEventListener('message', listener);
    const page = await open({ src });
    await drawn(page);
    expect(textOf(page.element)).to.include('Equip staff');
    await until(() => page.document.title.startsWith('HKUST Library'));
    await until(() => heights.at(-1)! > 1000);
    removeEventListener('message', listener);
  });

  it('shows other tags, languages and layouts', async () => {
    const page = await open({ src, tag: 'library-goal', goal: '2', lang: 'zh-Hant' });
    await drawn(page);
    expect(page.element.localName).to.equal('library-goal');
    expect(page.document.documentElement.lang).to.equal('zh-Hant');
    expect(textOf(page.element)).to.include('information literacy');
    const cards = await open({ src, layout: 'cards' });
    await drawn(cards);
    await until(() => cards.element.shadowRoot!.querySelector('.cards'));
  });

  it('says that no feed is named', async () => {
    const page = await open({});
    expect(page.main.textContent).to.include('names no plan');
  });

  for (const address of [
    'https://evil.example/plan.json',
    '//evil.example/plan.json',
    'data:application/json,{"version":1,"goals":[{"name":"Evil"}]}',
    'javascript:alert(1)',
    'https://',
    '"><img src=x onerror=alert(1)>//evil.example',
  ]) {
    it(`shows nothing of ${address}`, async () => {
      const page = await open({ src: address });
      await until(() => page.main.textContent?.trim());
      expect(page.main.textContent).to.match(/may not show|can’t be loaded/);
      expect(page.main.querySelectorAll('img, script')).to.have.length(0);
    });
  }

  it('shows plans of another server only if its list has it', async () => {
    const origin = await otherOrigin();
    const { url } = servedFeed('plan', 'cors', origin);
    const page = await open({ src: url });
    await until(() => page.main.textContent?.includes('may not show'));
    const allowed = await open({ src: url, allow: origin });
    await drawn(allowed);
    expect(textOf(allowed.element)).to.include('To be read.');
  });

  it('doesn’t follow its server to another one', async () => {
    const { url } = servedFeed('plan', 'cors', await otherOrigin());
    const page = await open({ src: `/frame-files/elsewhere?${new URLSearchParams({ to: url })}` });
    await until(() => page.main.textContent?.includes('can’t be loaded'));
  });

  it('takes no parameter as markup, text or a link', async () => {
    const markup = '"><img src=x onerror="parent.hacked = true"><b>Evil</b>';
    const page = await open({
      src,
      tag: markup,
      lang: markup,
      layout: markup,
      theme: markup,
      goal: markup,
      'heading-level': markup,
      'as-of': markup,
      show: `goals ${markup}`,
      label: 'Evil',
      href: 'https://evil.example/',
      onclick: 'parent.hacked = true',
      style: 'color: red',
      debug: '',
      id: 'Evil',
    });
    await drawn(page);
    expect(page.element.localName).to.equal('library-goals');
    for (const name of ['label', 'href', 'onclick', 'style', 'debug', 'id']) {
      expect(page.element.hasAttribute(name), name).to.equal(false);
    }
    const root = page.element.shadowRoot!;
    expect(root.querySelectorAll('img, b, script')).to.have.length(0);
    expect(page.document.querySelectorAll('main img, main b')).to.have.length(0);
    expect(textOf(page.element)).not.to.include('Evil');
    expect(window).not.to.have.property('hacked');
  });

  it('says that a feed can’t be loaded', async () => {
    const page = await open({ src: '/nowhere.json' });
    await until(() => page.main.textContent?.includes('can’t be loaded'));
  });
});
