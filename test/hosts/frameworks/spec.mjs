import assert from 'node:assert/strict';

/** What holds of the application in every framework: each row one behaviour, told by what a visitor sees. */
export const rows = [
  [
    'a property gives the plan, attributes the layout, language and heading level',
    async ({ inside }) => {
      await inside('#plan', (root) => root.textContent.includes('Lend more'));
      await inside('#plan', (root) => root.textContent.includes('策略目標'));
      await inside('#plan', (root) => root.querySelectorAll('details.goal').length === 2);
      await inside('#plan', (root) => root.querySelector('h3')?.textContent.includes('A plan'));
    },
  ],
  [
    'another property shows the next plan',
    async ({ page, inside }) => {
      await page.click('#next');
      await inside('#plan', (root) => root.textContent.includes('The next plan'));
    },
  ],
  [
    'events are heard',
    async ({ page, inside, heard }) => {
      await heard('load 2');
      await heard('error not-found');
      await inside('#plan', (root) => root.querySelector('.goal > summary'));
      await page.evaluate(() =>
        document.querySelector('#plan').shadowRoot.querySelector('.goal > summary').click(),
      );
      await heard('toggle a true');
    },
  ],
  [
    'children are the fallback of a feed that isn’t there',
    async ({ page, heard }) => {
      await heard('error not-found');
      assert.equal(await page.locator('#failing p').isVisible(), true);
      assert.equal(await page.locator('#failing p').textContent(), 'Our vision as PDF');
    },
  ],
  [
    'an element that was taken away comes back drawn',
    async ({ page, inside }) => {
      await page.click('#hide');
      await page.locator('#plan').waitFor({ state: 'detached' });
      await page.click('#hide');
      await inside('#plan', (root) => root.textContent.includes('Lend more'));
    },
  ],
  [
    'a list of badges grows, shrinks and turns, each keeping its own; all from one request',
    async ({ page, badges, counts }) => {
      await badges('a b c');
      await page.click('#more');
      await badges('a b c d');
      await page.click('#less');
      await badges('b c d');
      await page.click('#turn');
      await badges('d c b');
      assert.equal(counts.feed, 1);
    },
  ],
  [
    'the console has nothing to tell but of the feed that isn’t there',
    async ({ said, heard }) => {
      await heard('error not-found');
      assert.deepEqual(
        said.filter((text) => !/missing\.json|404|dev mode/.test(text)),
        [],
      );
    },
  ],
];

/** How a row looks at a page: every look waits until it is so. */
export async function look(browser, { address, counts }) {
  counts.feed = 0;
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const said = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type()))
      said.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', ({ message }) => said.push(message));
  await page.goto(address);
  const until = (test, value) => page.waitForFunction(test, value);
  return {
    page,
    counts,
    said,
    heard: (words) =>
      until((text) => document.querySelector('#heard')?.textContent.includes(text), words),
    inside: (selector, test) =>
      until(
        `(() => { const root = document.querySelector('${selector}')?.shadowRoot; return root && (${test})(root); })()`,
      ),
    badges: (goals) =>
      until((wanted) => {
        const all = [...document.querySelectorAll('li library-progress-badge')];
        const drawn = all.map(({ shadowRoot }) => shadowRoot?.querySelector('.badge')?.textContent);
        const names = wanted.split(' ');
        return (
          all.map(({ goal }) => goal).join(' ') === wanted &&
          drawn.every((text, i) => text?.includes(`Strategic Goal ${'abcd'.indexOf(names[i]) + 1}`))
        );
      }, goals),
  };
}
