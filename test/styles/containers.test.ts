import { expect } from 'chai';
import example from '../../samples/example-library.json';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { fileUrl, openFrame, type Frame } from '../support/frame.js';
import { until } from '../support/mount.js';
import { containers, widths, type Container } from './containers.js';

const elements = [
  '<library-goals filterable></library-goals>',
  '<library-goals layout="cards"></library-goals>',
  '<library-goals layout="accordion"></library-goals>',
  '<library-goals layout="table"></library-goals>',
  '<library-goal-list></library-goal-list>',
  '<library-goal goal="1" open></library-goal>',
  '<library-vision></library-vision>',
  '<library-mission></library-mission>',
  '<library-values></library-values>',
  '<library-memberships></library-memberships>',
  '<library-indicator goal="1"></library-indicator>',
  '<library-progress-summary></library-progress-summary>',
  '<library-timeline></library-timeline>',
];

const script = `<script type="module" src="${fileUrl('src/embed/library-goals.ts')}"></script>`;

/** Opens a page with elements that show the example, each in two boxes that are styled as a container. */
async function openPage(...markup: string[]): Promise<Frame> {
  const boxes = markup.map((tag) => `<div><div>${tag}<p>Beside it.</p></div></div>`).join('');
  const frame = await openFrame(`<head><style>p { margin: 0 }</style>${script}</head>
    <body>${boxes}</body>`);
  for (const element of elementsIn(frame)) {
    await frame.window.customElements.whenDefined(element.localName);
    element.plan = example as unknown as PlanElement['plan'];
    await until(() => element.shadowRoot?.querySelector('[part~=base]'));
  }
  return frame;
}

const elementsIn = ({ document }: Frame) => [
  ...document.querySelectorAll<PlanElement>('div > div > :first-child'),
];

function putInto(container: Container, element: HTMLElement) {
  const parent = element.parentElement!;
  parent.parentElement!.setAttribute('style', container.outer ?? '');
  parent.setAttribute('style', container.parent ?? '');
  element.setAttribute('style', container.own ?? '');
  parent.querySelector('p')!.hidden = !container.beside;
}

const pageOf = ({ document }: Frame) => document.documentElement;
const isTooWide = (frame: Frame) => pageOf(frame).scrollWidth > pageOf(frame).clientWidth;

for (const markup of elements) {
  it(`${markup} neither overflows its container nor collapses`, async () => {
    const frame = await openPage(markup);
    const [element] = elementsIn(frame) as [PlanElement];
    const errors: string[] = [];
    for (const [name, container] of Object.entries(containers)) {
      putInto(container, element);
      for (const width of widths) {
        frame.element.width = `${width}`;
        const drawn = element.getBoundingClientRect().width;
        if (isTooWide(frame)) errors.push(`${name} at ${width}: ${pageOf(frame).scrollWidth} wide`);
        if (drawn < width * 0.4 && drawn < 160) errors.push(`${name} at ${width}: ${drawn}`);
      }
    }
    expect(errors).to.deep.equal([]);
  });
}

describe('elements side by side', () => {
  const vision = '<library-vision></library-vision>';
  async function widthsIn(style: string, width: number): Promise<number[]> {
    const frame = await openPage(vision, vision);
    frame.element.width = `${width}`;
    frame.document.body.setAttribute('style', `margin: 0; ${style}`);
    elementsIn(frame).forEach((element) => putInto({}, element));
    expect(isTooWide(frame)).to.equal(false);
    return elementsIn(frame).map((element) => Math.round(element.getBoundingClientRect().width));
  }

  it('have the widths of grid tracks', async () => {
    const tracks = 'display: grid; grid-template-columns: 3fr 1fr';
    expect(await widthsIn(tracks, 1280)).to.deep.equal([960, 320]);
    expect(await widthsIn(tracks, 768)).to.deep.equal([576, 192]);
  });

  it('do not overflow a narrow page', async () => {
    expect(await widthsIn('display: grid; grid-template-columns: 3fr 1fr', 200)).to.deep.equal([
      120, 80,
    ]);
    expect(await widthsIn('display: flex', 200)).to.deep.equal([100, 100]);
  });
});

it('a badge is as wide as its text', async () => {
  const frame = await openPage('<library-progress-badge goal="1"></library-progress-badge>');
  const [badge] = elementsIn(frame) as [PlanElement];
  await badge.updateComplete;
  const inner = badge.shadowRoot!.querySelector('[part~=badge]')!.getBoundingClientRect();
  expect(badge.getBoundingClientRect().width).to.be.closeTo(inner.width, 1);
});
