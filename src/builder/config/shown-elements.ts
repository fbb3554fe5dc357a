import type { BuilderWords } from '../../locale/builder/builder-words.js';

/** What an element lets an editor choose. */
export type Option =
  | 'layout'
  | 'hide'
  | 'filterable'
  | 'goal'
  | 'objective'
  | 'indicator'
  | 'group'
  | 'since'
  | 'variant'
  | 'level';

const ofGoals: readonly Option[] = ['layout', 'filterable', 'level'];

const options = {
  'library-goals': [...ofGoals, 'hide'],
  'library-goal-list': [...ofGoals, 'group'],
  'library-goal': ['goal', 'since', 'level'],
  'library-progress-badge': ['group', 'goal', 'objective', 'variant', 'since'],
  'library-progress-summary': ['group', 'level'],
  'library-timeline': ['group', 'level'],
  'library-indicator': ['goal', 'objective', 'indicator', 'level'],
  'library-vision': ['level'],
  'library-mission': ['level'],
  'library-values': ['level'],
} as const satisfies Record<string, readonly Option[]>;

/** The tag of an element that can be chosen. */
export type ShownTag = keyof typeof options;

/** All tags, in the order in which they are offered. */
export const shownTags = Object.keys(options) as ShownTag[];

/** Whether an element has an option. */
export const hasOption = (tag: ShownTag, option: Option) =>
  (options[tag] as readonly Option[]).includes(option);

/** What the elements show, in an editor’s words. */
export const elementNames = (words: BuilderWords): Record<ShownTag, string> => ({
  'library-goals': words.wholePlan,
  'library-goal-list': words.choices.allGoals,
  'library-goal': words.choices.oneGoal,
  'library-progress-badge': words.choices.badge,
  'library-progress-summary': words.choices.counts,
  'library-timeline': words.timeline,
  'library-indicator': words.choices.oneIndicator,
  'library-vision': words.vision,
  'library-mission': words.mission,
  'library-values': words.values,
});
