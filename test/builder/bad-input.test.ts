import { expect } from 'chai';
import { defaultConfig } from '../../src/builder/config/config.js';
import { until } from '../support/mount.js';
import { builder, choose, find, shown, type, typePlan } from './open-builder.js';

describe('<library-goals-builder> with bad input', () => {
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
      expect(element.config).to.deep.equal(defaultConfig);
      expect(element.notice).to.equal('');
      expect(find(element, '[href^="javascript"], [src^="javascript"], img, script')).to.equal(
        null,
      );
    });
  }

  it('escapes markup in texts in every form of code', async () => {
    const attack = '"><img src=x onerror=alert(1)>';
    const folder = encodeURIComponent('https://library.example/"><b>');
    const element = await builder(`#goal=${encodeURIComponent(attack)}&folder=${folder}`);
    const goals = [{ id: attack, name: attack }];
    await typePlan(element, { version: 1, title: attack, goals });
    for (const place of ['html', 'drupal', 'wordpress-plain', 'canvas', 'wordpress-network']) {
      await choose(element, 'Place', place === 'html' ? 'typo3' : place);
      const parsed = new DOMParser().parseFromString(element.output.code, 'text/html');
      expect(parsed.querySelector('img[src="x"], b, [onerror]'), place).to.equal(null);
    }
    expect(find(element, 'img, b')).to.equal(null);
  });

  const attack = '"><img src=x onerror=alert(1)>';
  const fields = Object.keys(defaultConfig).filter((name) => name !== 'src');
  it('shows markup in any parameter as text', async () => {
    for (const tag of ['library-goals', 'library-progress-badge', 'library-indicator']) {
      const hash = new URLSearchParams(fields.map((name) => [name, attack]));
      hash.set('element', tag);
      const element = await builder(`#${hash}`);
      await typePlan(element);
      expect(find(element, 'img, [onerror]')).to.equal(null);
      const { code } = element.output;
      const parsed = new DOMParser().parseFromString(code, 'text/html');
      expect(parsed.querySelector('img, [onerror]')).to.equal(null);
      element.remove();
    }
  });

  it('shows parts of plans with hostile names as text, in the choices', async () => {
    const element = await builder('#element=library-indicator');
    const indicators = [{ id: attack, name: attack }, { name: attack }];
    const objectives = [{ id: attack, name: attack, indicators }, { name: attack }];
    const goals = [{ id: attack, name: attack, objectives }, { name: attack }];
    await typePlan(element, { version: 1, groups: [{ id: attack, name: attack }], goals });
    expect(element.config).to.include({ goal: attack, objective: attack, indicator: attack });
    expect(find(element, 'img, [onerror]')).to.equal(null);
    expect(shown(element).getAttribute('indicator')).to.equal(attack);
  });

  for (const [name, text] of [
    ['nothing but space', ' \n'],
    ['a number', '7'],
    ['an array', '[]'],
    ['null', 'null'],
    ['another file', '{"name": "package", "version": "2.0.0"}'],
    ['100,000 brackets', '['.repeat(100_000)],
    ['a page', '<!doctype html><title>Sign in</title>'],
  ] as const) {
    it(`reads ${name} without errors of its own, and keeps the text`, async () => {
      const element = await builder();
      await typePlan(element);
      await type(element, text);
      expect(find<HTMLTextAreaElement>(element, '#text').value).to.equal(text);
      expect(find(element, '#summary').textContent).to.match(/\w/);
    });
  }

  it('limits how many goals can be chosen, but keeps the chosen one', async () => {
    const element = await builder('#element=library-goal&goal=4321');
    const goals = Array.from({ length: 5_000 }, (_, i) => ({ id: `${i}`, name: `Goal ${i}` }));
    await typePlan(element, { version: 1, goals });
    expect(element.config.goal).to.equal('4321');
    const options = [...element.shadowRoot!.querySelectorAll('option')];
    expect(options.length).to.be.below(1_100);
    expect(options.find(({ value }) => value === '4321')!.selected).to.equal(true);
  });

  it('selects the code if the browser doesn’t allow to copy', async () => {
    const element = await builder();
    await typePlan(element);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      find<HTMLButtonElement>(element, 'button.main').click();
      await until(() => element.copied);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    const field = find<HTMLTextAreaElement>(element, '#code');
    expect(element.copied).to.equal(element.words.place.notCopied);
    expect(field.selectionEnd).to.equal(field.value.length);
  });
});
