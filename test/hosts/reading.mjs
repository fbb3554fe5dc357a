/** Words of samples/hkust-library.json and of samples/example-library.json, which readers see where a form works. */
const words = ['Equip staff with appropriate expertise', 'Open scholarship by default'];

/**
 * How a reader sees a form of a sample: as the element, as text without it, as an image, or as
 * nothing. The fallback of a form is the word “Fallback”, and its frame the first of the page.
 *
 * @param {import('playwright-core').Page} page the page, after it has loaded
 * @param {string} place the selector of the element that has the form
 */
export async function reading(page, place = 'body') {
  const found = await page.evaluate(
    ([wanted, selector]) => {
      const all = document.querySelector(selector);
      const text = (root) => wanted.some((some) => root.textContent.includes(some));
      if (!all) return 'nothing';
      const shown = all.innerText;
      const code = [
        [/<\/?[a-z][a-z-]*[\s>]/, 'tags'],
        [/:host ?{/, 'styles'],
        [/^#+ /m, 'Markdown'],
      ].filter(([pattern]) => pattern.test(shown));
      const tags = code.length
        ? `, with ${code.map(([, kind]) => kind).join(' and ')} as text`
        : '';
      const element = all.querySelector('library-goals')?.shadowRoot;
      if (element && text(element)) return `the element${tags}`;
      if (all.querySelector('iframe')) return `a frame${tags}`;
      if (all.querySelector('img')) return `an image${tags}`;
      if (text(all)) return `${all.querySelector('h2, h3') ? 'headings and text' : 'text'}${tags}`;
      if (all.querySelector('a[href]')) return `a link${tags}`;
      return (all.textContent.includes('Fallback') ? 'the fallback' : 'nothing') + tags;
    },
    [words, place],
  );
  if (!found.startsWith('a frame')) return found;
  const handle = await page.$(`${place} iframe`);
  const frame = await handle.contentFrame();
  const isPage = await frame?.evaluate((wanted) => {
    const shown = document.querySelector('library-goals')?.shadowRoot?.textContent;
    return wanted.some((some) => shown?.includes(some));
  }, words);
  return isPage ? found.replace('a frame', 'the page in the frame') : found;
}
