import { expect } from 'chai';
import { fileUrl, openFrame } from '../support/frame.js';
import { until } from '../support/mount.js';

const csv = 'Goal,Progress\nLend more books,40%\n';
const json = JSON.stringify({ version: 1, goals: [{ name: 'Lend more books', progress: 40 }] });

/** The page for editors in a frame. */
async function openPage(choices = '') {
  const frame = document.createElement('iframe');
  Object.assign(frame, {
    width: 320,
    height: 800,
    src: `/dist/builder/index.html?lang=en${choices}`,
  });
  document.body.append(frame);
  const root = () =>
    frame.contentDocument?.querySelector('library-goals-builder')?.shadowRoot ?? undefined;
  await until(() => root()?.querySelector('input[type="file"]'));
  return {
    frame,
    find: <Found extends Element>(selector: string) => root()!.querySelector<Found>(selector),
  };
}

type EditorPage = Awaited<ReturnType<typeof openPage>>;

/** The workbook that the page offers to be filled in. */
async function savedWorkbook({ frame, find }: EditorPage): Promise<BlobPart> {
  const { prototype } = (frame.contentWindow as Window & typeof globalThis).HTMLAnchorElement;
  const address = new Promise<string>((resolve) => {
    prototype.click = function click() {
      resolve(this.href);
    };
  });
  find<HTMLButtonElement>('.row button:last-child')!.click();
  return (await fetch(await address)).blob();
}

/** Gives a file to the field, as an editor does who chooses it. */
function choose(input: HTMLInputElement, name: string, content: BlobPart) {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the page for editors', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  const files: [
    name: string,
    content: (page: EditorPage) => BlobPart | Promise<BlobPart>,
    goal: string,
  ][] = [
    ['plan.json', () => json, 'Lend more books'],
    ['plan.csv', () => csv, 'Lend more books'],
    ['plan.xlsx', savedWorkbook, ''],
  ];
  for (const [name, content, goal] of files) {
    it(`makes code from ${name} that shows the plan on an empty page`, async () => {
      const opened = await openPage();
      const { find } = opened;
      choose(find<HTMLInputElement>('input[type="file"]')!, name, await content(opened));
      await until(() => find('#summary')!.textContent.startsWith('Read '));
      await until(() => find<HTMLTextAreaElement>('#code')?.value);
      const shown = () => find('[role="region"]')!.firstElementChild?.shadowRoot?.textContent ?? '';
      await until(() => shown().includes(goal) && shown().length > 20);
      const code = find<HTMLTextAreaElement>('#code')!.value;
      // The folder dist/ has another plan at hand.
      const pasted = code.replaceAll('plan.json', 'hkust-library.json');
      const page = await openFrame(`<base href="${fileUrl('dist/')}">${pasted}`);
      const drawn = () => page.document.querySelector('library-goals')?.shadowRoot?.textContent;
      await until(() => drawn()?.includes('HKUST Library'));
    });
  }

  it('fits 320 px without scrolling sideways', async () => {
    const { frame, find } = await openPage('#src=../hkust-library.json');
    await until(() => find('#code'));
    const { scrollWidth } = frame.contentDocument!.documentElement;
    expect(scrollWidth).to.be.at.most(frame.contentWindow!.innerWidth);
  });
});
