import { expect } from 'chai';
import { fileText, openFrame } from '../support/frame.js';

/** The report of a page in a frame after a search. */
interface Told {
  href: string;
  /** Whether the browser lets the page change its address. */
  mayChange: boolean;
  shown: string;
  warnings: string[];
  faults: string[];
}

const plan = JSON.stringify({
  version: 1,
  goals: [{ name: 'Lend more' }, { name: 'Teach more' }, { name: 'Keep more' }],
});

const page = (code: string) => `<head><script>
  var warnings = [], faults = [];
  console.warn = (...parts) => warnings.push(parts.join(' '));
  addEventListener('error', (event) => faults.push(event.message));
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
</script></head><body>
  <library-goals lang="en" filterable filter-in-url>
    <script type="application/json">${plan}</script>
  </library-goals>
  <script type="module">
    ${code}
    const element = document.querySelector('library-goals');
    await element.updateComplete;
    const field = element.shadowRoot.querySelector('input');
    const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
    let mayChange = true;
    try {
      const { href } = location;
      const other = new URL(href);
      other.searchParams.set('other', '1');
      history.replaceState(null, '', other);
      history.replaceState(null, '', href);
    } catch {
      mayChange = false;
    }
    for (const text of ['lend', 'teach']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
      await pause(400);
    }
    const shown = element.shadowRoot.textContent.replace(/\\s+/g, ' ');
    const { href } = location;
    parent.postMessage({ href, mayChange, shown, warnings, faults }, '*');
  </script>
</body>`;

async function search(options: { sandbox?: string }): Promise<Told> {
  const told = new Promise<Told>((resolve) =>
    addEventListener('message', ({ data }) => resolve(data as Told), { once: true }),
  );
  await openFrame(page(await fileText('dist/library-goals.js')), options);
  return told;
}

describe('filter-in-url in a frame with srcdoc', () => {
  for (const [name, options] of [
    ['of the same origin', {}],
    ['in a sandbox of the same origin', { sandbox: 'allow-scripts allow-same-origin' }],
    ['in a sandbox without an origin', { sandbox: 'allow-scripts' }],
  ] as const) {
    it(`filters goals, and warns once if it can’t change the address: ${name}`, async () => {
      const { href, mayChange, shown, warnings, faults } = await search(options);
      expect(shown).to.include('Goals shown: 1 of 3').and.include('Teach more');
      expect(faults).to.deep.equal([]);
      const ours = warnings.filter((warning) => warning.startsWith('library-goals: '));
      expect(ours, `${href} ${mayChange}`).to.have.length(mayChange ? 0 : 1);
      if (mayChange) expect(href).to.include('goal-search=teach');
      else expect(ours[0]).to.include('The search and the filters work');
    });
  }
});
