import { expect } from 'chai';
import { expectAccessible } from '../support/accessible.js';
import { until, warningsOf } from '../support/mount.js';
import { builder, choose, find, shown, type, typePlan } from './open-builder.js';

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
    const note = () => find(element, '#summary').parentElement!.textContent;
    expect(note()).not.to.include(element.words.feed.englishMessages);
    element.speak('ja');
    await until(() => element.words.language === 'ja');
    await element.updateComplete;
    expect(note()).to.include(element.words.feed.englishMessages);
    for (const message of element.shadowRoot!.querySelectorAll('#summary ~ ul p')) {
      expect(message.getAttribute('lang')).to.equal('en');
    }
  });

  it('lists issues by line, and selects the line', async () => {
    const element = await builder();
    await type(element, '{"version": 1,\n"goals": [{"name": "Teach",\n"progress": 400}]}');
    expect(find(element, '#summary ~ ul li').textContent).to.match(/Line 3\s+warning\s+in “Teach”/);
    find<HTMLButtonElement>(element, '#summary ~ ul button').click();
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
    expect(find(element, '#summary ~ ul li').textContent).to.match(/Line 2/);
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

  for (const language of ['en', 'ar', 'zh-Hant']) {
    it(`is accessible in ${language}, with all fields and messages`, async () => {
      const choices =
        'element=library-indicator&accent=%23ff0000&background=%23ffffff&textColor=%23333333';
      const element = await builder(`#${choices}`);
      element.speak(language);
      await until(() => element.words.language === language);
      const indicators = [
        { id: 'loans', name: 'Loans', baseline: 1, target: 9 },
        { name: 'Visits' },
      ];
      const objectives = [{ name: 'Rooms', indicators, progress: 400 }, { name: 'Courses' }];
      const goals = [{ name: 'Lend', objectives, indicators }, { name: 'Teach' }];
      await typePlan(element, { version: 1, goals });
      element.repairs = [{ where: 'B7', message: 'A sentence.', severity: 'warning' }];
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      await element.updateComplete;
      await expectAccessible(element);
      expect(element.shadowRoot!.querySelectorAll('select').length).to.be.above(8);
      element.speak('en');
      await until(() => document.documentElement.dir === 'ltr');
    });
  }
});
