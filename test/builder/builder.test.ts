import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import { LibraryGoalsBuilder } from '../../src/builder/library-goals-builder.js';
import { expectAccessible } from '../support/accessible.js';
import { mount, until, warningsOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

customElements.define('library-goals-builder', LibraryGoalsBuilder);

const { href } = location;
afterEach(() => history.replaceState(null, '', href));

async function builder(hash = ''): Promise<LibraryGoalsBuilder> {
  history.replaceState(null, '', `${href}${hash}`);
  const element = mount<LibraryGoalsBuilder>('<library-goals-builder></library-goals-builder>');
  await element.updateComplete;
  return element;
}

const find = <Found extends Element>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<Found>(selector)!;

async function type(element: LibraryGoalsBuilder, text: string) {
  const field = find<HTMLTextAreaElement>(element, '#text');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const before = element.checked;
  await until(() => element.checked !== before);
  await element.updateComplete;
}

async function typePlan(element: LibraryGoalsBuilder, plan: unknown = smallPlan()) {
  await type(element, JSON.stringify(plan, null, 2));
  await until(() => element.output.code);
  await element.updateComplete;
}

async function choose(element: LibraryGoalsBuilder, label: string, value: string) {
  const labels = [...element.shadowRoot!.querySelectorAll('label')];
  const field = labels.find((one) => one.querySelector('span')?.textContent === label)!;
  const input = field.querySelector<HTMLSelectElement>('select, input')!;
  const { output } = element;
  input.value = value;
  input.dispatchEvent(new Event('change'));
  await until(() => element.output !== output);
  await element.updateComplete;
}

const shown = (element: LibraryGoalsBuilder) => find(element, '.stage').firstElementChild!;

describe('<library-goals-builder>', () => {
  it('shows the images of a feed from another folder, without new warnings', async () => {
    const warnings = await warningsOf(async () => {
      const element = await builder();
      element.load('/samples/example-library.json');
      await until(() => element.plan && shown(element)?.shadowRoot!.querySelector('img'));
      const images = [...shown(element).shadowRoot!.querySelectorAll('img')];
      for (const image of images) expect(new URL(image.src).pathname).to.match(/^\/samples\//);
    });
    expect(warnings.filter((warning) => warning.startsWith('library-goals: '))).to.deep.equal([]);
  });

  it('checks a feed, shows it and gives the code to paste', async () => {
    const element = await builder();
    await typePlan(element);
    expect(find(element, '#summary').textContent).to.match(/^Read 3 goals/);
    await until(() => shown(element).shadowRoot!.textContent.includes('Lend more books.'));
    expect(find<HTMLTextAreaElement>(element, '#code').value).to.match(
      /<library-goals src="plan\.json">\n {2}<p>A small plan<\/p>\n<\/library-goals>\n$/,
    );
    await expectAccessible(element);
  });

  it('changes its language, and keeps the plan, the choices and the address', async () => {
    const element = await builder('#layout=cards');
    await typePlan(element);
    element.speak('ar');
    await until(() => document.documentElement.dir === 'rtl');
    expect(document.documentElement.lang).to.equal('ar');
    expect(find(element, 'h1').textContent).to.equal(document.title);
    expect(find(element, '#summary').textContent).to.match(/\p{Script=Arabic}/u);
    expect(new URL(location.href).searchParams.get('lang')).to.equal('ar');
    await choose(element, element.words.choices.layout, 'table');
    expect(location.href).to.match(/\blang=ar.*#layout=table$/);
    await expectAccessible(element);
    element.speak('en');
    await until(() => document.documentElement.dir === 'ltr');
  });

  it('says in another language that messages about the content are in English', async () => {
    const element = await builder();
    await type(element, '{"version": 1, "goals": [{"name": "Teach", "progress": 400}]}');
    const note = () => find(element, '.issues').textContent;
    expect(note()).not.to.include(element.words.feed.englishMessages);
    element.speak('ja');
    await until(() => element.words.language === 'ja');
    await element.updateComplete;
    expect(note()).to.include(element.words.feed.englishMessages);
    for (const message of element.shadowRoot!.querySelectorAll('.issues li p')) {
      expect(message.getAttribute('lang')).to.equal('en');
    }
  });

  it('lists issues by line, and selects the line', async () => {
    const element = await builder();
    await type(element, '{"version": 1,\n"goals": [{"name": "Teach",\n"progress": 400}]}');
    expect(find(element, '.issues li').textContent).to.match(/Line 3\s+warning\s+in “Teach”/);
    find<HTMLButtonElement>(element, '.issues button').click();
    const field = find<HTMLTextAreaElement>(element, '#text');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(
      '"progress": 400}]}',
    );
  });

  it('keeps the last preview while the text is invalid, and reports where', async () => {
    const element = await builder();
    await typePlan(element);
    await type(element, '{"version": 1,\n"goals": [}');
    expect(find(element, '#summary').textContent).to.match(/can’t be read as a plan/);
    expect(find(element, '.issues li').textContent).to.match(/Line 2/);
    expect(shown(element).localName).to.equal('library-goals');
  });

  it('keeps the choices in the address, and reads them from it', async () => {
    const element = await builder();
    await typePlan(element);
    await choose(element, 'Show', 'library-progress-badge');
    await choose(element, 'Look', 'ring');
    await choose(element, 'Place', 'drupal');
    expect(location.hash).to.equal('#element=library-progress-badge&variant=ring&place=drupal');
    expect(element.output.code).to.include(
      '<span data-library-progress-badge="" data-src="plan.json" data-variant="ring">',
    );
    const again = await builder(location.hash);
    expect(again.config).to.deep.equal(element.config);
  });

  it('makes an image with its text alternative', async () => {
    const element = await builder('#element=library-progress-badge&place=github');
    await typePlan(element);
    expect(element.output.code).to.match(/^!\[The whole plan: .*\]\(badge\.svg\)\n$/);
    expect(element.output.svg).to.match(/^<svg /);
  });

  for (const hash of [
    '#src=javascript:alert(1)',
    '#src=data:text/html,<script>alert(1)</script>',
    '#folder=javascript:alert(1)//',
    '#element=script&layout=<b>&theme=x&level=9&place=none&variant=1&hide=a+b',
    '#element=__proto__&place=constructor&lang=%3Cb%3E&asOf=never&accent=red;}',
    '#%E0%A4%A&=&&src',
  ]) {
    it(`ignores ${hash}`, async () => {
      const element = await builder(hash);
      const plain = await builder();
      expect(element.config).to.deep.equal(plain.config);
      expect(element.notice).to.equal('');
    });
  }

  it('escapes markup in texts in every form of code', async () => {
    const attack = '"><img src=x onerror=alert(1)>';
    const element = await builder(`#goal=${encodeURIComponent(attack)}&folder=%22%3E%3Cb%3E`);
    const goals = [{ id: attack, name: attack }];
    await typePlan(element, { version: 1, title: attack, goals });
    for (const place of ['html', 'drupal', 'wordpress-plain', 'canvas', 'email']) {
      await choose(element, 'Place', place === 'html' ? 'typo3' : place);
      const parsed = new DOMParser().parseFromString(element.output.code, 'text/html');
      expect(parsed.querySelector('img[src="x"], b, [onerror]'), place).to.equal(null);
    }
    expect(find(element, 'img, b')).to.equal(null);
  });

  it('reports why an address can’t be loaded, and keeps the present plan', async () => {
    const element = await builder();
    await typePlan(element);
    element.load('/feed/not-found?key=builder');
    await until(() => element.notice);
    expect(element.notice).to.match(/could not be found: the server answered 404/);
    expect(element.plan).not.to.equal(undefined);
    element.load('ftp://example.org/plan.json');
    await until(() => element.notice.includes('ftp:'));
    expect(element.notice).to.match(/is not the address of a feed/);
  });
});
