/** What an element lets an editor choose. */
export type Option = 'layout' | 'hide' | 'filterable' | 'goal' | 'variant' | 'level';

interface ShownElement {
  /** In an editor’s words. */
  readonly name: string;
  readonly options: readonly Option[];
}

const ofGoals: readonly Option[] = ['layout', 'filterable', 'level'];

/** The elements that can be chosen. */
export const shownElements = {
  'library-goals': { name: 'The whole plan', options: [...ofGoals, 'hide'] },
  'library-goal-list': { name: 'All goals', options: ofGoals },
  'library-goal': { name: 'One goal', options: ['goal', 'level'] },
  'library-progress-badge': { name: 'A badge with progress', options: ['goal', 'variant'] },
  'library-progress-summary': { name: 'How many goals have each status', options: ['level'] },
  'library-vision': { name: 'The vision', options: ['level'] },
  'library-mission': { name: 'The mission', options: ['level'] },
  'library-values': { name: 'The values', options: ['level'] },
} as const satisfies Record<string, ShownElement>;

/** The tag of one of them. */
export type ShownTag = keyof typeof shownElements;

/** All tags, in the order in which they are offered. */
export const shownTags = Object.keys(shownElements) as ShownTag[];

/** Whether an element has an option. */
export const hasOption = (tag: ShownTag, option: Option) =>
  (shownElements[tag].options as readonly Option[]).includes(option);
