import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryProgressBadge } from '../../src/elements/library-progress-badge.js';
import { badgeVariants } from '../../src/words/badge-label.js';
import { expectAccessible } from '../support/accessible.js';
import { mount, textOf, until, warningsOf } from '../support/mount.js';
import { ringArcs } from '../support/ring-arcs.js';

/** On its forty-fifth day of a hundred. */
const day = '2026-02-14';
const plan = (fields: object = {}) => ({
  version: 1,
  title: 'Our plan',
  period: { start: '2026-01-01', end: '2026-04-10' },
  goals: [
    { name: 'Nothing', label: 'Goal 1', progress: 0, status: 'not started' },
    { name: 'A hundredth', label: 'Goal 2', progress: 1 },
    {
      name: 'Some',
      label: 'Goal 3',
      progress: 40,
      status: 'on track',
      objectives: [{ name: 'A part', progress: 70, status: 'Nearly there' }, { name: 'No figure' }],
    },
    { name: 'Nearly', label: 'Goal 4', progress: 99.9, status: 'at risk' },
    { name: 'All', label: 'Goal 5', progress: 100 },
    { name: 'Who knows', label: 'Goal 6' },
    { name: 'A status alone', label: 'Goal 7', status: 'on hold' },
    { description: 'No name', label: 'Goal 8' },
  ],
  ...fields,
});

const markup = (attributes: string) =>
  `<library-progress-badge lang="en" as-of="${day}" ${attributes}></library-progress-badge>`;

async function badge(attributes = '', given: unknown = plan()): Promise<LibraryProgressBadge> {
  const element = mount<LibraryProgressBadge>(markup(attributes));
  element.plan = given as LibraryProgressBadge['plan'];
  await element.updateComplete;
  return element;
}

const within = (element: Element) => element.shadowRoot!.querySelector('.badge')!;
const attribute = (element: Element, name: string) => within(element).getAttribute(name);

interface AxNode {
  role: string;
  name: string;
  value: string;
  description: string;
}

const roles = ['progressbar', 'image', 'img', 'link'];

/** What is told of a badge: by Chromium's accessibility tree, elsewhere by what it is computed from. */
async function told(element: Element) {
  const { nodes } = await executeServerCommand<{ nodes: AxNode[] | null }, undefined>('ax-tree');
  const shown = within(element);
  const found = nodes
    ? nodes.filter(({ role }) => roles.includes(role))
    : [
        {
          role: shown.getAttribute('role') ?? 'link',
          name: shown.getAttribute('aria-label') ?? textOf(shown),
          value: shown.getAttribute('aria-valuenow') ?? '',
        },
      ];
  expect(found).to.have.length(1);
  const { role, name, value } = found[0]!;
  return {
    role: role === 'image' ? 'img' : role,
    // Engines differ in the space that they put between parts of a name.
    name: name.replace(/\s+/g, ' ').replaceAll(' ,', ','),
    value,
    // The protocol gives the value of a range as a number alone.
    text: shown.getAttribute('aria-valuetext') ?? '',
  };
}

const wordless: readonly string[] = ['compact'];
const wordy = badgeVariants.filter((variant) => !wordless.includes(variant));

for (const variant of badgeVariants) {
  describe(`<library-progress-badge variant="${variant}">`, () => {
    it('tells the whole truth of a known progress', async () => {
      const element = await badge(`goal="3" variant="${variant}"`);
      expect(await told(element)).to.deep.equal({
        role: 'progressbar',
        name: 'Goal 3',
        value: '40',
        text: 'Goal 3: 40%, on track, 45% expected by now',
      });
    });

    it('tells of an unknown progress that it is unknown', async () => {
      const element = await badge(`goal="6" variant="${variant}"`);
      expect(await told(element)).to.deep.equal({
        role: 'img',
        name: 'Goal 6: No figures yet',
        value: '',
        text: '',
      });
      expect(textOf(element)).to.equal(wordless.includes(variant) ? '–' : 'Goal 6 No figures yet');
    });

    it('tells the same of a badge that leads somewhere', async () => {
      const element = await badge(`goal="3" variant="${variant}" href="https://example.org/plan"`);
      expect(await told(element)).to.deep.equal({
        role: 'link',
        name: 'Goal 3 40% On track, 45% expected by now',
        value: '',
        text: '',
      });
    });

    it('tells the same where the label is hidden', async () => {
      const element = await badge(`goal="3" variant="${variant}" label=""`);
      expect(await told(element)).to.include({
        name: 'Goal 3',
        text: 'Goal 3: 40%, on track, 45% expected by now',
      });
      element.href = 'https://example.org/plan';
      await element.updateComplete;
      expect((await told(element)).name).to.equal('Goal 3 40% On track, 45% expected by now');
    });

    it('is seen to be a link, label or not', async () => {
      for (const label of ['', 'label=""']) {
        const element = await badge(`goal="3" variant="${variant}" href="/" ${label}`);
        const underlined = [...within(element).querySelectorAll('*')].filter((part) =>
          getComputedStyle(part).textDecorationLine.includes('underline'),
        );
        const isSeen = label || wordless.includes(variant) ? '40%' : 'Goal 3';
        expect(underlined.map(textOf)).to.deep.equal([isSeen]);
        element.href = null;
        await element.updateComplete;
        for (const part of within(element).querySelectorAll('*')) {
          expect(getComputedStyle(part).textDecorationLine).not.to.include('underline');
        }
      }
    });

    for (const goal of ['1', '2', '3', '4', '5', '6']) {
      it(`is accessible with goal ${goal}`, async () => {
        await expectAccessible(await badge(`goal="${goal}" variant="${variant}"`));
      });
    }

    for (const size of [14, 17, 24]) {
      for (const lineHeight of [1.2, 1.6]) {
        it(`sits on a line of ${size} px and ${lineHeight} without changing its height`, async () => {
          const place = mount<HTMLParagraphElement>(
            `<p style="margin: 0; font: ${size}px/${lineHeight} serif">The library <span></span> reads.</p>`,
          );
          const before = place.getBoundingClientRect().height;
          expect(before).to.be.closeTo(size * lineHeight, 1);
          for (const goal of ['3', '6']) {
            const element = mount<LibraryProgressBadge>(
              markup(`goal="${goal}" variant="${variant}"`),
              place.querySelector('span')!,
            );
            element.plan = plan();
            await element.updateComplete;
            expect(within(element).getBoundingClientRect().height).to.be.above(size / 2);
            expect(place.getBoundingClientRect().height, `goal ${goal}`).to.be.closeTo(before, 0.1);
            element.remove();
          }
        });
      }
    }
  });
}

for (const variant of wordy) {
  it(`<library-progress-badge variant="${variant}"> shows label, figure and status in words`, async () => {
    expect(textOf(await badge(`goal="3" variant="${variant}"`))).to.equal('Goal 3 40% On track');
  });
}

describe('<library-progress-badge variant="compact">', () => {
  it('shows a shape and the figure alone, and says the rest to who points at it', async () => {
    const element = await badge('goal="3" variant="compact" label="Books"');
    expect(textOf(element)).to.equal('40%');
    expect(within(element).querySelectorAll('svg')).to.have.length(1);
    expect(within(element).querySelector('[title]')!.getAttribute('title')).to.equal(
      'Books: 40%, on track, 45% expected by now',
    );
  });

  it('leaves no word untold where it is a link without a figure', async () => {
    const element = await badge('goal="7" variant="compact" href="/"');
    expect((await told(element)).name).to.match(/^Goal 7 (– )?No figures yet, On hold$/);
  });
});

describe('<library-progress-badge>', () => {
  const pictures = {
    bar: (element: Element) => ({
      fill: element.shadowRoot!.querySelector('.bar .fill')?.getAttribute('width'),
      unknown: !!element.shadowRoot!.querySelector('.bar .unknown'),
      tick: element.shadowRoot!.querySelector('.bar .tick')?.getAttribute('x'),
    }),
    ring: (element: Element) => ({
      fill: ringArcs(element.shadowRoot!)[0],
      unknown: !!element.shadowRoot!.querySelector('.ring .unknown'),
      tick: element.shadowRoot!.querySelector('.ring .tick')?.getAttribute('transform'),
    }),
  };
  const shares = [
    ['nothing', '1', '0%', undefined, undefined],
    ['a hundredth', '2', '1%', '1%', [0, 3]],
    ['some', '3', '40%', '40%', [0, 40]],
    ['nearly all', '4', '99%', '99%', [0, 40.5]],
    ['all', '5', '100%', '100%', [0, 40.5]],
  ] as const;
  for (const [name, goal, figure, bar, ring] of shares) {
    it(`draws ${name} with the tick where it was expected to be`, async () => {
      const elements = [
        await badge(`goal="${goal}" variant="bar"`),
        await badge(`goal="${goal}" variant="ring"`),
      ] as const;
      expect(elements.map((element) => textOf(element).includes(` ${figure}`))).to.not.include(
        false,
      );
      expect(pictures.bar(elements[0])).to.deep.equal({ fill: bar, unknown: false, tick: '45%' });
      expect(pictures.ring(elements[1])).to.deep.equal({
        fill: ring,
        unknown: false,
        tick: 'rotate(72 10 10)',
      });
    });
  }

  it('draws an unknown progress dashed, without fill or tick', async () => {
    const none = { fill: undefined, unknown: true, tick: undefined };
    const bar = await badge('goal="6" variant="bar"');
    const ring = await badge('goal="6" variant="ring"');
    expect(pictures.bar(bar)).to.deep.equal(none);
    expect(pictures.ring(ring)).to.deep.equal(none);
    for (const element of [bar, ring]) {
      const track = element.shadowRoot!.querySelector('.unknown')!;
      expect(getComputedStyle(track).strokeDasharray).not.to.equal('none');
      expect(getComputedStyle(track).fill).to.equal('none');
    }
  });

  for (const variant of ['bar', 'ring']) {
    it(`fills a ${variant} with the color of its status`, async () => {
      const element = await badge(`goal="3" variant="${variant}"`);
      element.style.setProperty('--library-status-on-track', 'rgb(1, 2, 3)');
      const fill = within(element).querySelector('.fill')!;
      expect(getComputedStyle(fill).fill).to.equal('rgb(1, 2, 3)');
    });

    it(`fills a ${variant} without a status with the accent`, async () => {
      const element = mount<LibraryProgressBadge>(
        `<library-progress-badge goal="1" variant="${variant}" style="--library-accent: rgb(1, 2, 3)"></library-progress-badge>`,
      );
      element.plan = { version: 1, goals: [{ name: 'A', progress: 40 }] };
      await element.updateComplete;
      const fill = within(element).querySelector('.fill')!;
      expect(getComputedStyle(fill).fill).to.equal('rgb(1, 2, 3)');
    });
  }

  it('draws no tick where the plan names no period', async () => {
    const element = await badge('goal="3" variant="bar"', plan({ period: undefined }));
    expect(pictures.bar(element).tick).to.equal(undefined);
    expect(attribute(element, 'aria-valuetext')).to.equal('Goal 3: 40%, on track');
  });

  const subjects = [
    ['a goal', 'goal="3"', 'Goal 3 40% On track', 'Goal 3'],
    ['an objective', 'goal="3" objective="1"', 'Objective 1 70% Nearly there', 'Objective 1'],
    ['the whole plan', '', 'The whole plan 48% On track', 'The whole plan'],
    ['a label of the page', 'goal="3" label="Books"', 'Books 40% On track', 'Books'],
    ['no label where it is empty', 'goal="3" label=""', '40% On track', 'Goal 3'],
    ['no label where it is blank', 'goal="3" label=" "', '40% On track', 'Goal 3'],
    ['the goal’s name', 'goal="3" label-from="name"', 'Some 40% On track', 'Some'],
    [
      'the objective’s name',
      'goal="3" objective="1" label-from=" Name "',
      'A part 70% Nearly there',
      'A part',
    ],
    ['the plan’s title', 'label-from="name"', 'Our plan 48% On track', 'Our plan'],
    [
      'a label of the page rather than the name',
      'goal="3" label="Books" label-from="name"',
      'Books 40% On track',
      'Books',
    ],
    [
      'the label of a goal without a name',
      'goal="8" label-from="name"',
      'Goal 8 No figures yet',
      undefined,
    ],
    ['a status without progress', 'goal="7"', 'Goal 7 No figures yet On hold', undefined],
    [
      'an objective without figures',
      'goal="3" objective="2"',
      'Objective 2 No figures yet',
      undefined,
    ],
  ] as const;
  for (const [name, attributes, text, label] of subjects) {
    it(`shows ${name}`, async () => {
      const element = await badge(attributes);
      expect(textOf(element)).to.equal(text);
      if (label) expect(attribute(element, 'aria-label')).to.equal(label);
    });
  }

  it('tells a status without progress', async () => {
    expect((await told(await badge('goal="7"'))).name).to.equal('Goal 7: No figures yet, on hold');
  });

  it('marks a name in another language than its own words', async () => {
    const goals = [{ label: 'Goal 1', name: { de: 'Forschung' } }];
    const element = await badge('goal="1" label-from="name"', plan({ goals }));
    const label = element.shadowRoot!.querySelector('.badge-label')!;
    expect([label.textContent, label.getAttribute('lang')]).to.deep.equal(['Forschung', 'de']);
  });

  it('takes the label for an unknown source of it, and warns once', async () => {
    const said = await warningsOf(async () => {
      expect(textOf(await badge('goal="3" label-from="nmae"'))).to.equal('Goal 3 40% On track');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/label-from="nmae".*label, name/);
  });

  it('shows no more than one round shape in a ring', async () => {
    const element = await badge('goal="3" variant="ring"');
    expect(within(element).querySelectorAll('svg')).to.have.length(1);
  });

  it('keeps a ring and its figure on one line', async () => {
    const place = mount<HTMLElement>('<div style="width: 110px; font: 16px/1.5 serif"></div>');
    const element = mount<LibraryProgressBadge>(markup('goal="3" variant="ring"'), place);
    element.plan = plan();
    await element.updateComplete;
    const [ring, figure] = ['.ring', '.badge-figure'].map((part) =>
      element.shadowRoot!.querySelector(part)!.getBoundingClientRect(),
    );
    expect(figure!.top).to.be.below(ring!.bottom);
    expect(figure!.bottom).to.be.above(ring!.top);
  });

  it('is as large as the page says', async () => {
    const size = async (token: string) => {
      const element = await badge('goal="3"');
      element.style.setProperty('--library-badge-size', token);
      return within(element).getBoundingClientRect();
    };
    const [small, large] = [await size('1em'), await size('2em')];
    expect(large.width / small.width).to.be.closeTo(2, 0.15);
    expect(large.height / small.height).to.be.closeTo(2, 0.15);
  });

  it('says where a status was computed', async () => {
    expect(attribute(await badge('goal="2"'), 'title')).to.equal('Status computed from progress');
    expect(attribute(await badge('goal="3"'), 'title')).to.equal(null);
  });

  it('shows an earlier day', async () => {
    const goals = [{ name: 'A', milestones: [{ name: 'M', done: '2026-02-20' }, { name: 'N' }] }];
    expect(textOf(await badge('goal="1"', plan({ goals })))).to.include(' 0% Off track');
    const later = mount<LibraryProgressBadge>(
      '<library-progress-badge lang="en" goal="1" as-of="2026-02-20"></library-progress-badge>',
    );
    later.plan = plan({ goals });
    await later.updateComplete;
    expect(textOf(later)).to.include(' 50% On track');
  });

  const wrong = [
    ['an unknown goal', 'goal="33"', /goal="33".*1, 2, 3, 4, 5, 6, 7, 8/],
    ['an unknown objective', 'goal="3" objective="9"', /objective="9".*has: 1, 2\./],
    ['an objective without its goal', 'objective="1"', /doesn't say which goal/],
  ] as const;
  for (const [name, attributes, warning] of wrong) {
    it(`shows the page’s own words for ${name}, and warns once`, async () => {
      const said = await warningsOf(async () => {
        for (let time = 0; time < 2; time += 1) {
          const element = mount<LibraryProgressBadge>(
            `<library-progress-badge ${attributes}>On its way.</library-progress-badge>`,
          );
          element.plan = plan();
          await element.updateComplete;
          expect(within(element) === null, 'no badge').to.equal(true);
          expect(!!element.shadowRoot!.querySelector('slot'), 'the page’s words').to.equal(true);
        }
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(warning);
    });
  }

  it('shows a sentence where the page has no words of its own', async () => {
    let element!: LibraryProgressBadge;
    await warningsOf(async () => (element = await badge('goal="34"')));
    expect(textOf(element)).to.equal('Nothing to show here yet');
  });

  it('shows a pill for an unknown variant, and warns once', async () => {
    const said = await warningsOf(async () => {
      expect(within(await badge('goal="3" variant="rnig"')).className).to.include('badge-pill');
      await badge('goal="3" variant="rnig"');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/"rnig".*pill, bar, ring, flat, compact/);
  });

  for (const href of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x']) {
    it(`leads nowhere for ${JSON.stringify(href)}, and warns`, async () => {
      const said = await warningsOf(async () => {
        const element = await badge(`goal="3" href="${href}"`);
        expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
        expect(attribute(element, 'role')).to.equal('progressbar');
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.include('write an http, https or mailto address');
    });
  }

  it('leads where the page says, relative to the page', async () => {
    const link = within(await badge('goal="3" href="plan#goal-3"')) as HTMLAnchorElement;
    expect(link.localName).to.equal('a');
    expect(link.href).to.equal(new URL('plan#goal-3', document.baseURI).href);
  });

  it('follows its attributes', async () => {
    const element = await badge('goal="3"');
    element.goal = '5';
    element.variant = 'ring';
    await element.updateComplete;
    expect(textOf(element)).to.equal('Goal 5 100% Achieved');
    expect(within(element).className).to.include('badge-ring');
  });

  it('keeps its plan when it is moved, and is drawn from a clone', async () => {
    const json = `<script type="application/json">${JSON.stringify(plan())}</script>`;
    const element = mount<LibraryProgressBadge>(
      `<library-progress-badge lang="en" goal="3" as-of="${day}">${json}</library-progress-badge>`,
    );
    await element.updateComplete;
    const clone = element.cloneNode(true) as LibraryProgressBadge;
    mount('<section></section>').append(element, clone);
    await Promise.all([element.updateComplete, clone.updateComplete]);
    expect(textOf(element)).to.equal('Goal 3 40% On track');
    expect(textOf(clone)).to.equal('Goal 3 40% On track');
  });

  it('keeps the spaces around it in a page from right to left', async () => {
    const place = mount<HTMLElement>(
      `<p dir="rtl">أهداف ${markup('goal="3"')} ${markup('goal="5"')} المكتبة</p>`,
    );
    const badges = [...place.children] as LibraryProgressBadge[];
    for (const element of badges) element.plan = plan();
    await Promise.all(badges.map((element) => element.updateComplete));
    const [first, second] = badges.map((element) => within(element).getBoundingClientRect());
    expect(first!.left - second!.right).to.be.above(2);
  });

  it('asks once for the feed of a thousand', async () => {
    const network = window.fetch;
    const asked: string[] = [];
    window.fetch = (input) => {
      asked.push(String(input));
      return Promise.resolve(new Response(JSON.stringify(plan())));
    };
    try {
      const one = markup('goal="3" src="/thousand-badges.json"');
      const place = mount<HTMLElement>(`<div>${one.repeat(1000)}</div>`);
      const all = [...place.children] as LibraryProgressBadge[];
      await until(() => all.every((element) => element.shadowRoot?.querySelector('.badge')));
      expect(all).to.have.length(1000);
      expect(asked.filter((url) => url.endsWith('/thousand-badges.json'))).to.have.length(1);
    } finally {
      window.fetch = network;
    }
  });

  it('is hidden by the hidden attribute', async () => {
    const element = await badge('goal="3" hidden');
    expect(element.getClientRects()).to.have.length(0);
  });

  const odd = [
    ['no goals', []],
    ['cancelled goals alone', [{ name: 'A', status: 'cancelled' }]],
  ] as const;
  for (const [name, goals] of odd) {
    it(`says of a plan with ${name} that nothing is known`, async () => {
      const element = await badge('', plan({ goals }));
      expect(textOf(element)).to.equal('The whole plan No figures yet');
      expect(attribute(element, 'role')).to.equal('img');
    });
  }
});
