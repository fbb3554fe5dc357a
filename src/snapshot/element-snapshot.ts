import type { CSSResult } from 'lit';
import type { PlanElement } from '../elements/plan-element.js';
import { LibraryGoal } from '../elements/library-goal.js';
import { LibraryGoalList } from '../elements/library-goal-list.js';
import { LibraryGoals } from '../elements/library-goals.js';
import { LibraryIndicator } from '../elements/library-indicator.js';
import { LibraryMemberships } from '../elements/library-memberships.js';
import { LibraryMission } from '../elements/library-mission.js';
import { LibraryProgressBadge } from '../elements/library-progress-badge.js';
import { LibraryProgressSummary } from '../elements/library-progress-summary.js';
import { LibraryTimeline } from '../elements/library-timeline.js';
import { LibraryValues } from '../elements/library-values.js';
import { LibraryVision } from '../elements/library-vision.js';
import { baseView } from '../views/base.js';
import type { LazyPart } from '../parts/lazy-part.js';
import type { ViewModule } from '../views/draw-when-loaded.js';
import { charts } from '../views/indicator/charts-part.js';
import { badge } from '../views/progress/badge-part.js';
import { timeline } from '../views/timeline/timeline-part.js';
import type { ViewContext } from '../views/view-context.js';

/** An element that draws a plan without a page. */
interface Drawer extends PlanElement {
  drawSnapshot(context: ViewContext): unknown;
}

type DrawerClass = new () => Drawer;

const classes = {
  'library-goals': LibraryGoals,
  'library-goal-list': LibraryGoalList,
  'library-goal': LibraryGoal,
  'library-indicator': LibraryIndicator,
  'library-memberships': LibraryMemberships,
  'library-mission': LibraryMission,
  'library-progress-badge': LibraryProgressBadge,
  'library-progress-summary': LibraryProgressSummary,
  'library-timeline': LibraryTimeline,
  'library-values': LibraryValues,
  'library-vision': LibraryVision,
} as const;

/** The tags that a snapshot can be made of. */
export type SnapshotTag = keyof typeof classes;

/** The tags that draw something. */
export const snapshotTags = Object.keys(classes) as readonly SnapshotTag[];

const drawers = new Map<SnapshotTag, DrawerClass>();

function drawerOf(tag: SnapshotTag): DrawerClass {
  const drawer = drawers.get(tag) ?? newDrawer(classes[tag]);
  drawers.set(tag, drawer);
  return drawer;
}

/** All elements that draw have the same protected members, of which the simplest one has no more. */
function newDrawer(Base: new () => PlanElement): DrawerClass {
  class Snapshot extends (Base as typeof LibraryMission) {
    drawSnapshot(context: ViewContext): unknown {
      this.select?.(context, () => {});
      const view = this.draw(context);
      return view === undefined ? undefined : baseView(context.words, view, this.isInline);
    }
  }
  // Browsers construct only elements whose class has a tag.
  customElements.define(freeTag(), Snapshot);
  return Snapshot;
}

/** A tag that is not used yet, not even by another copy of this module. */
function freeTag(): string {
  for (let number = 1; ; number += 1) {
    const tag = `library-snapshot-${number}`;
    if (!customElements.get(tag)) return tag;
  }
}

/** The names of the attributes of a tag. */
export const attributesOf = (tag: SnapshotTag): readonly string[] =>
  (classes[tag] as Pick<typeof PlanElement, 'observedAttributes'>).observedAttributes;

/**
 * What an element draws of a plan, as a template.
 *
 * @returns nothing where the plan doesn’t have what the element shows
 */
export function elementView(
  tag: SnapshotTag,
  context: ViewContext,
  attributes: ReadonlyMap<string, string>,
): unknown {
  const drawer = new (drawerOf(tag))();
  // Its tag is another one, or on a server none, and it has no attributes that become properties by themselves.
  Object.defineProperty(drawer, 'localName', { value: tag });
  for (const [name, value] of attributes) drawer.attributeChangedCallback(name, null, value);
  return drawer.drawSnapshot(context);
}

/** The parts of the code that a tag may need, besides its class. */
const partsOf: Partial<Record<SnapshotTag, readonly LazyPart<ViewModule>[]>> = {
  'library-goals': [charts, timeline],
  'library-goal-list': [charts],
  'library-goal': [charts],
  'library-indicator': [charts],
  'library-progress-badge': [badge],
  'library-timeline': [timeline],
};

/** Loads what drawing and styling an element needs. */
export async function loadParts(tag: SnapshotTag): Promise<void> {
  await Promise.all((partsOf[tag] ?? []).map((part) => part.load()));
}

const known = new Map<SnapshotTag, string>();

/** The style sheet of an element. */
export async function elementStyles(tag: SnapshotTag): Promise<string> {
  await loadParts(tag);
  const styles = known.get(tag) ?? writtenStyles(tag);
  known.set(tag, styles);
  return styles;
}

function writtenStyles(tag: SnapshotTag): string {
  const late = (partsOf[tag] ?? []).map(({ module }) => module!.styles);
  const sheets = ([classes[tag].styles, late] as unknown[]).flat(9) as CSSResult[];
  return (
    [...new Set(sheets)]
      .map(({ cssText }) => cssText)
      .join('')
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      // A space before a colon may be one between selectors.
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/([\w-]): /g, '$1:')
      .replaceAll(';}', '}')
      .trim()
  );
}
