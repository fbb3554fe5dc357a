import type { LitElement } from 'lit';
import type { LibraryEventMap } from '../elements/events.js';
import type { LibraryGoalList } from '../elements/library-goal-list.js';
import type { LibraryGoal } from '../elements/library-goal.js';
import type { LibraryGoals } from '../elements/library-goals.js';
import type { LibraryIndicator } from '../elements/library-indicator.js';
import type { LibraryMemberships } from '../elements/library-memberships.js';
import type { LibraryMission } from '../elements/library-mission.js';
import type { LibraryPlan } from '../elements/library-plan.js';
import type { LibraryProgressBadge } from '../elements/library-progress-badge.js';
import type { LibraryProgressSummary } from '../elements/library-progress-summary.js';
import type { LibraryTimeline } from '../elements/library-timeline.js';
import type { LibraryValues } from '../elements/library-values.js';
import type { LibraryVision } from '../elements/library-vision.js';

/** The element classes by their tags. */
export interface LibraryTags {
  'library-goal': LibraryGoal;
  'library-goal-list': LibraryGoalList;
  'library-goals': LibraryGoals;
  'library-indicator': LibraryIndicator;
  'library-memberships': LibraryMemberships;
  'library-mission': LibraryMission;
  'library-plan': LibraryPlan;
  'library-progress-badge': LibraryProgressBadge;
  'library-progress-summary': LibraryProgressSummary;
  'library-timeline': LibraryTimeline;
  'library-values': LibraryValues;
  'library-vision': LibraryVision;
}

/** Converts `headingLevel` to `heading-level`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** The properties of an element, without its methods and the members of all Lit elements. */
type Fields<Element> = keyof {
  [
    Key in keyof Element as Key extends keyof LitElement
      ? never
      : Element[Key] extends (...parameters: never[]) => unknown
        ? never
        : Key
  ]: unknown;
};

type Renamed<Fields> = {
  [Key in keyof Fields & string as Kebab<Key> extends Key ? never : Kebab<Key>]: Fields[Key];
};

type Optional<Fields> = { [Key in keyof Fields]?: Fields[Key] | undefined };

/**
 * The props of an element, by property and by attribute name. They are picked from the class where
 * possible, so that editors show their descriptions.
 */
export type ElementProps<Element> = Optional<Pick<Element, Fields<Element>>> &
  Optional<Renamed<Pick<Element, Fields<Element>>>>;

/** Props for the library's events, with a prefix such as `on`. */
export type EventProps<Prefix extends string> = {
  [Name in keyof LibraryEventMap as `${Prefix}${Name}`]?:
    ((event: LibraryEventMap[Name]) => void) | undefined;
};
