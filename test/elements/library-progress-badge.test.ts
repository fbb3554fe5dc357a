import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryProgressBadge } from '../../src/elements/library-progress-badge.js';
import { badgeVariants } from '../../src/words/badge-subject.js';
import { expectAccessible } from '../support/accessible.js';
import { mount, textOf, until, warningsOf } from '../support/mount.js';
import { ringArcs } from '../support/ring-arcs.js';

/** The 45th of the 100 days of the period. */
const day = '2026-02-14';
const plan = (fields: object = {}) => ({
  version: 1,
  title: 'Our plan',
  period: { start: '2026-01-01', end: '2026-04-10' },
  computeStatus: true,
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

const badgeIn = (element: Element) => element.shadowRoot!.querySelector('[part~=badge]')!;
const attribute = (element: Element, name: string) => badgeIn(element).getAttribute(name);

interface AxNode {
  role: string;
  name: string;
  value: string;
  description: string;
}

const roles = ['progressbar', 'image', 'img', 'link'];

/** What screen readers announce: from Chromium's accessibility tree, in other browsers from attributes. */
async function announced(element: Element) {
  const { nodes } = await executeServerCommand<{ nodes: AxNode[] | null }, undefined>('ax-tree');
  const shown = badgeIn(element);
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
    // Browsers differ in the spaces between the parts of a name.
    name: name.replace(/\s+/g, ' ').replaceAll(' ,', ','),
    value,
    // The protocol has only the number of a range's value.
    text: shown.getAttribute('aria-valuetext') ?? '',
  };
}

const withoutWords: readonly string[] = ['compact'];
const withWords = badgeVariants.filter((variant) => !withoutWords.includes(variant));

for (const variant of badgeVariants) {
  describe(`<library-progress-badge variant="${variant}">`, () => {
    it('announces label, progress, status and expected progress', async () => {
      const element = await badge(`goal="3" variant="${variant}"`);
      expect(await announced(element)).to.deep.equal({
        role: 'progressbar',
        name: 'Goal 3',
        value: '40',
        text: 'Goal 3: 40%, on track, 45% expected by now',
      });
    });

    it('announces that progress is unknown', async () => {
      const element = await badge(`goal="6" variant="${variant}"`);
      expect(await announced(element)).to.deep.equal({
        role: 'img',
        name: 'Goal 6: No figures yet',
        value: '',
        text: '',
      });
      expect(textOf(element)).to.equal(
        withoutWords.includes(variant) ? '–' : 'Goal 6 No figures yet',
      );
    });

    it('announces the same if it is a link', async () => {
      const element = await badge(`goal="3" variant="${variant}" href="https://example.org/plan"`);
      expect(await announced(element)).to.deep.equal({
        role: 'link',
        name: 'Goal 3 40% On track, 45% expected by now',
        value: '',
        text: '',
      });
    });

    it('announces the same if the label is hidden', async () => {
      const element = await badge(`goal="3" variant="${variant}" label=""`);
      expect(await announced(element)).to.include({
        name: 'Goal 3',
        text: 'Goal 3: 40%, on track, 45% expected by now',
      });
      element.href = 'https://example.org/plan';
      await element.updateComplete;
      expect((await announced(element)).name).to.equal('Goal 3 40% On track, 45% expected by now');
    });

    it('is underlined if it is a link, with or without a label', async () => {
      for (const label of ['', 'label=""']) {
        const element = await badge(`goal="3" variant="${variant}" href="/" ${label}`);
        const underlined = [...badgeIn(element).querySelectorAll('*')].filter((part) =>
          getComputedStyle(part).textDecorationLine.includes('underline'),
        );
        const linkText = label || withoutWords.includes(variant) ? '40%' : 'Goal 3';
        expect(underlined.map(textOf)).to.deep.equal([linkText]);
        element.href = null;
        await element.updateComplete;
        for (const part of badgeIn(element).querySelectorAll('*')) {
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
        it(`does not change the height of a line of ${size} px and ${lineHeight}`, async () => {
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
            expect(badgeIn(element).getBoundingClientRect().height).to.be.above(size / 2);
            // WebKit rounds the height of a line without a badge.
            expect(place.getBoundingClientRect().height, `goal ${goal}`).to.be.closeTo(before, 0.5);
            element.remove();
          }
        });
      }
    }
  });
}

for (const variant of withWords) {
  it(`<library-progress-badge variant="${variant}"> shows label, percentage and status`, async () => {
    expect(textOf(await badge(`goal="3" variant="${variant}"`))).to.equal('Goal 3 40% On track');
  });
}

describe('<library-progress-badge variant="compact">', () => {
  it('shows an icon and the percentage, and the rest in a tooltip', async () => {
    const element = await badge('goal="3" variant="compact" label="Books"');
    expect(textOf(element)).to.equal('40%');
    expect(badgeIn(element).querySelectorAll('svg')).to.have.length(1);
    expect(badgeIn(element).querySelector('[title]')!.getAttribute('title')).to.equal(
      'Books: 40%, on track, 45% expected by now',
    );
  });

  it('announces the status if it is a link without a percentage', async () => {
    const element = await badge('goal="7" variant="compact" href="/"');
    expect((await announced(element)).name).to.match(/^Goal 7 (– )?No figures yet, On hold$/);
  });
});

describe('<library-progress-badge>', () => {
  const isDashed = (element: Element, part: string) => {
    const { fill, strokeDasharray } = getComputedStyle(
      badgeIn(element).querySelector(`[part~=${part}] > :first-child`)!,
    );
    return fill === 'none' && strokeDasharray !== 'none';
  };
  const pictures = {
    bar: (element: Element) => ({
      fill: element.shadowRoot!.querySelector('[part~=bar] [part~=fill]')?.getAttribute('width'),
      isDashed: isDashed(element, 'bar'),
      tick: element.shadowRoot!.querySelector('[part~=bar] [part~=tick]')?.getAttribute('x'),
    }),
    ring: (element: Element) => ({
      fill: ringArcs(element.shadowRoot!)[0],
      isDashed: isDashed(element, 'ring'),
      tick: element
        .shadowRoot!.querySelector('[part~=ring] [part~=tick]')
        ?.getAttribute('transform'),
    }),
  };
  const shares = [
    ['0%', '1', '0%', undefined, undefined],
    ['1%', '2', '1%', '1%', [0, 3]],
    ['40%', '3', '40%', '40%', [0, 40]],
    ['99.9%', '4', '99%', '99%', [0, 40.5]],
    ['100%', '5', '100%', '100%', [0, 40.5]],
  ] as const;
  for (const [name, goal, figure, bar, ring] of shares) {
    it(`draws ${name}, and a tick at the expected progress`, async () => {
      const elements = [
        await badge(`goal="${goal}" variant="bar"`),
        await badge(`goal="${goal}" variant="ring"`),
      ] as const;
      expect(elements.map((element) => textOf(element).includes(` ${figure}`))).to.not.include(
        false,
      );
      expect(pictures.bar(elements[0])).to.deep.equal({ fill: bar, isDashed: false, tick: '45%' });
      expect(pictures.ring(elements[1])).to.deep.equal({
        fill: ring,
        isDashed: false,
        tick: 'rotate(72 10 10)',
      });
    });
  }

  it('draws a dashed outline without fill and tick if progress is unknown', async () => {
    const none = { fill: undefined, isDashed: true, tick: undefined };
    const bar = await badge('goal="6" variant="bar"');
    const ring = await badge('goal="6" variant="ring"');
    expect(pictures.bar(bar)).to.deep.equal(none);
    expect(pictures.ring(ring)).to.deep.equal(none);
  });

  for (const variant of ['bar', 'ring']) {
    it(`fills a ${variant} with the colour of its status`, async () => {
      const element = await badge(`goal="3" variant="${variant}"`);
      element.style.setProperty('--library-status-on-track', 'rgb(1, 2, 3)');
      const fill = badgeIn(element).querySelector('[part~=fill]')!;
      expect(getComputedStyle(fill).fill).to.equal('rgb(1, 2, 3)');
    });

    it(`fills a ${variant} without a status with the accent colour`, async () => {
      const element = mount<LibraryProgressBadge>(
        `<library-progress-badge goal="1" variant="${variant}" style="--library-accent: rgb(1, 2, 3)"></library-progress-badge>`,
      );
      element.plan = { version: 1, goals: [{ name: 'A', progress: 40 }] };
      await element.updateComplete;
      const fill = badgeIn(element).querySelector('[part~=fill]')!;
      expect(getComputedStyle(fill).fill).to.equal('rgb(1, 2, 3)');
    });
  }

  it('draws no tick if the plan has no period', async () => {
    const element = await badge('goal="3" variant="bar"', plan({ period: undefined }));
    expect(pictures.bar(element).tick).to.equal(undefined);
    expect(attribute(element, 'aria-valuetext')).to.equal('Goal 3: 40%, on track');
  });

  const subjects = [
    ['a goal', 'goal="3"', 'Goal 3 40% On track', 'Goal 3'],
    ['an objective', 'goal="3" objective="1"', 'Objective 1 70% Nearly there', 'Objective 1'],
    ['the whole plan', '', 'The whole plan 48% On track', 'The whole plan'],
    ['the label attribute', 'goal="3" label="Books"', 'Books 40% On track', 'Books'],
    ['no label if the attribute is empty', 'goal="3" label=""', '40% On track', 'Goal 3'],
    ['no label if the attribute is blank', 'goal="3" label=" "', '40% On track', 'Goal 3'],
    ['the goal’s name', 'goal="3" label-from="name"', 'Some 40% On track', 'Some'],
    [
      'the objective’s name',
      'goal="3" objective="1" label-from=" Name "',
      'A part 70% Nearly there',
      'A part',
    ],
    ['the plan’s title', 'label-from="name"', 'Our plan 48% On track', 'Our plan'],
    [
      'the label attribute rather than the name',
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
      'an objective without progress',
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

  it('announces a status without progress', async () => {
    expect((await announced(await badge('goal="7"'))).name).to.equal(
      'Goal 7: No figures yet, on hold',
    );
  });

  it('marks a name in another language', async () => {
    const goals = [{ label: 'Goal 1', name: { de: 'Forschung' } }];
    const element = await badge('goal="1" label-from="name"', plan({ goals }));
    const label = element.shadowRoot!.querySelector('[part~=badge-label]')!;
    expect([label.textContent, label.getAttribute('lang')]).to.deep.equal(['Forschung', 'de']);
  });

  it('shows the label for an unknown label-from, and warns once', async () => {
    const warnings = await warningsOf(async () => {
      expect(textOf(await badge('goal="3" label-from="nmae"'))).to.equal('Goal 3 40% On track');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/label-from="nmae".*label, name/);
  });

  it('draws no icon beside a ring', async () => {
    const element = await badge('goal="3" variant="ring"');
    expect(badgeIn(element).querySelectorAll('svg')).to.have.length(1);
  });

  it('keeps a ring and its percentage on one line', async () => {
    const place = mount<HTMLElement>('<div style="width: 110px; font: 16px/1.5 serif"></div>');
    const element = mount<LibraryProgressBadge>(markup('goal="3" variant="ring"'), place);
    element.plan = plan();
    await element.updateComplete;
    const [ring, figure] = ['[part~=ring]', '[part~=figure]'].map((part) =>
      element.shadowRoot!.querySelector(part)!.getBoundingClientRect(),
    );
    expect(figure!.top).to.be.below(ring!.bottom);
    expect(figure!.bottom).to.be.above(ring!.top);
  });

  it('scales with --library-badge-size', async () => {
    const size = async (token: string) => {
      const element = await badge('goal="3"');
      element.style.setProperty('--library-badge-size', token);
      return badgeIn(element).getBoundingClientRect();
    };
    const [small, large] = [await size('1em'), await size('2em')];
    expect(large.width / small.width).to.be.closeTo(2, 0.15);
    expect(large.height / small.height).to.be.closeTo(2, 0.15);
  });

  it('has a tooltip if its status was computed', async () => {
    expect(attribute(await badge('goal="2"'), 'title')).to.equal('Status computed from progress');
    expect(attribute(await badge('goal="3"'), 'title')).to.equal(null);
  });

  it('shows the plan as of an earlier day', async () => {
    const goals = [{ name: 'A', milestones: [{ name: 'M', done: '2026-02-20' }, { name: 'N' }] }];
    expect(textOf(await badge('goal="1"', plan({ goals })))).to.include(' 0% Off track');
    const later = mount<LibraryProgressBadge>(
      '<library-progress-badge lang="en" goal="1" as-of="2026-02-20"></library-progress-badge>',
    );
    later.plan = plan({ goals });
    await later.updateComplete;
    expect(textOf(later)).to.include(' 50% On track');
  });

  const invalid = [
    ['an unknown goal', 'goal="33"', /goal="33".*1, 2, 3, 4, 5, 6, 7, 8/],
    ['an unknown objective', 'goal="3" objective="9"', /objective="9".*one of: 1, 2\./],
    ['an objective without its goal', 'objective="1"', /does not say which goal/],
  ] as const;
  for (const [name, attributes, warning] of invalid) {
    it(`shows its fallback content for ${name}, and warns once`, async () => {
      const warnings = await warningsOf(async () => {
        for (let time = 0; time < 2; time += 1) {
          const element = mount<LibraryProgressBadge>(
            `<library-progress-badge ${attributes}>Fallback.</library-progress-badge>`,
          );
          element.plan = plan();
          await element.updateComplete;
          expect(badgeIn(element) === null, 'no badge').to.equal(true);
          expect(!!element.shadowRoot!.querySelector('slot'), 'fallback content').to.equal(true);
        }
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(warning);
    });
  }

  it('shows a message if there is no fallback content', async () => {
    let element!: LibraryProgressBadge;
    await warningsOf(async () => (element = await badge('goal="34"')));
    expect(textOf(element)).to.equal('Nothing to show here yet');
  });

  it('shows a pill for an unknown variant, and warns once', async () => {
    const warnings = await warningsOf(async () => {
      const [unknown, pill] = [await badge('goal="3" variant="rnig"'), await badge('goal="3"')];
      expect(badgeIn(unknown).isEqualNode(badgeIn(pill))).to.equal(true);
      await badge('goal="3" variant="rnig"');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/"rnig".*pill, bar, ring, flat, compact/);
  });

  for (const href of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x']) {
    it(`is no link for ${JSON.stringify(href)}, and warns`, async () => {
      const warnings = await warningsOf(async () => {
        const element = await badge(`goal="3" href="${href}"`);
        expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
        expect(attribute(element, 'role')).to.equal('progressbar');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('write an http, https or mailto address');
    });
  }

  it('is a link to an address relative to the page', async () => {
    const link = badgeIn(await badge('goal="3" href="plan#goal-3"')) as HTMLAnchorElement;
    expect(link.localName).to.equal('a');
    expect(link.href).to.equal(new URL('plan#goal-3', document.baseURI).href);
  });

  it('updates when its attributes change', async () => {
    const element = await badge('goal="3"');
    element.goal = '5';
    element.variant = 'ring';
    await element.updateComplete;
    expect(textOf(element)).to.equal('Goal 5 100% Achieved');
    expect(badgeIn(element).querySelector('[part~=ring]')).not.to.equal(null);
  });

  it('keeps its plan when it is moved or cloned', async () => {
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

  it('keeps the spaces around it on a right-to-left page', async () => {
    const place = mount<HTMLElement>(
      `<p dir="rtl">أهداف ${markup('goal="3"')} ${markup('goal="5"')} المكتبة</p>`,
    );
    const badges = [...place.children] as LibraryProgressBadge[];
    for (const element of badges) element.plan = plan();
    await Promise.all(badges.map((element) => element.updateComplete));
    const [first, second] = badges.map((element) => badgeIn(element).getBoundingClientRect());
    expect(first!.left - second!.right).to.be.above(2);
  });

  it('requests the feed of a thousand badges once', async () => {
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
      await until(() => all.every((element) => element.shadowRoot?.querySelector('[part~=badge]')));
      expect(all).to.have.length(1000);
      expect(asked.filter((url) => url.endsWith('/thousand-badges.json'))).to.have.length(1);
    } finally {
      window.fetch = network;
    }
  });

  it('is hidden by the `hidden` attribute', async () => {
    const element = await badge('goal="3" hidden');
    expect(element.getClientRects()).to.have.length(0);
  });

  const odd = [
    ['no goals', []],
    ['only cancelled goals', [{ name: 'A', status: 'cancelled' }]],
  ] as const;
  for (const [name, goals] of odd) {
    it(`shows that nothing is known about a plan with ${name}`, async () => {
      const element = await badge('', plan({ goals }));
      expect(textOf(element)).to.equal('The whole plan No figures yet');
      expect(attribute(element, 'role')).to.equal('img');
    });
  }
});
