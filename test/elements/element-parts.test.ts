import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import type { LibraryElement } from '../../src/elements/library-element.js';
import type { PlanElement } from '../../src/elements/plan-element.js';
import { statuses } from '../../src/plan/status.js';
import { badgeVariants } from '../../src/words/badge-subject.js';
import { charts } from '../../src/views/indicator/charts-part.js';
import { layouts } from '../../src/views/goals/layouts.js';
import { mount, next, warningsOf } from '../support/mount.js';
import { fullPlan } from '../views/full-plan.js';

before(() => charts.load());

const docs = await (await fetch('/docs/elements.md')).text();

/** The parts that a section of docs/elements.md lists. */
function documented(title: string): string[] {
  const section = docs.split(/^## /m).find((text) => text.startsWith(`${title}\n`)) ?? '';
  const table = section.split(/^### /m).find((text) => text.startsWith('Parts\n')) ?? '';
  return [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name!);
}

const full = fullPlan();
const changed = {
  id: 'changed',
  name: 'Changed',
  indicators: [
    {
      name: 'Measured',
      baseline: 0,
      target: 10,
      measurements: [
        { date: '2024-06', actual: 2 },
        { date: '2025-06', actual: 4 },
      ],
    },
  ],
};
const minimal = { id: 'minimal', name: 'Minimal', indicators: [{ name: 'Unmeasured' }] };
// It has an unknown field, which `debug` reports, and is stale in 2027.
const [first, ...others] = full.goals as [
  Extract<(typeof full.goals)[number], { indicators: unknown }>,
  ...typeof full.goals,
];
const detailed = {
  ...first,
  group: 'group',
  start: '2025',
  due: '2028',
  updates: ['2025-01', '2025-02', '2025-03', '2025-04'].map((date) => ({ date, text: 'Update' })),
  objectives: [
    ...first.objectives,
    {
      name: 'Level 1',
      objectives: [{ name: 'Level 2', objectives: [{ name: 'Level 3' }] }],
    },
  ],
  indicators: first.indicators.map((indicator) => ({
    ...indicator,
    description: 'Indicator description',
    source: { label: 'Source', url: 'https://example.org/' },
    nextUpdate: '2027',
  })),
};
const plan = {
  ...full,
  unknown: true,
  groups: [{ id: 'group', name: 'Group', description: 'Group description' }],
  goals: [detailed, ...others, minimal, changed],
} as PlanElement['plan'];

/** Parts that are named after something in the plan. */
const named = [
  ...['one', '2', 'minimal', 'changed'].map((id) => `goal-${id}`),
  ...[...statuses, 'unknown'].map((status) => `status-${status}`),
];

/** Attributes with which an element draws all of its parts. */
const uses: Record<string, string[]> = {
  'library-goals': [
    ...layouts.map((layout) => `layout="${layout}" filterable debug`),
    'show="timeline"',
  ],
  'library-goal-list': [
    ...layouts.map((layout) => `layout="${layout}" filterable debug`),
    'tag="none"',
  ],
  'library-goal': ['goal="one" debug', 'goal="changed" since="2024-12-31"', 'goal="none"'],
  'library-progress-badge': [
    ...badgeVariants.map((variant) => `goal="one" variant="${variant}" debug`),
    'goal="changed" since="2024-12-31"',
    'goal="none"',
  ],
  'library-indicator': ['goal="one" debug', 'goal="minimal"'],
  'library-progress-summary': ['debug'],
  'library-timeline': ['debug'],
  'library-vision': ['debug'],
  'library-mission': ['debug'],
  'library-values': ['debug'],
  'library-memberships': ['debug'],
};

/** Opens all disclosures, including those that are drawn when another is opened. */
async function openAll(root: ParentNode) {
  for (;;) {
    const closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    if (!closed.length) return;
    for (const details of closed) {
      const toggled = next(details, 'toggle');
      details.open = true;
      await toggled;
    }
  }
}

async function drawn(tag: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (const attributes of uses[tag]!) {
    const place = mount<LibraryElement>(
      `<library-plan><${tag} lang="en" as-of="2027-06-01" ${attributes}></${tag}></library-plan>`,
    );
    const element = place.firstElementChild as PlanElement;
    place.plan = plan;
    const search = () => element.renderRoot.querySelector<HTMLInputElement>('[part="search"]');
    const collect = async () => {
      await place.updateComplete;
      await element.updateComplete;
      for (const { part } of element.renderRoot.querySelectorAll('[part]')) {
        for (const name of part) found.add(name);
      }
    };
    await collect();
    await openAll(element.renderRoot);
    for (const plot of element.renderRoot.querySelectorAll('[part~=plot]')) {
      plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    }
    await collect();
    element.renderRoot.querySelector<HTMLElement>('[part~="legend-button"]')?.click();
    await collect();
    if (!search()) continue;
    search()!.value = 'nowhere to be found';
    search()!.dispatchEvent(new Event('input'));
    await collect();
  }
  return found;
}

for (const tag of Object.keys(uses)) {
  it(`<${tag}> draws exactly the parts that its reference lists`, async () => {
    let parts = new Set<string>();
    await warningsOf(async () => (parts = await drawn(tag)));
    const listed = documented(tag);
    const known = [...listed, ...documented('Elements that draw'), ...named];
    expect([...parts].filter((part) => !known.includes(part))).to.deep.equal([]);
    expect(listed.filter((part) => !parts.has(part))).to.deep.equal([]);
    expect(listed).not.to.be.empty;
  });
}
