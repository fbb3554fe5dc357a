import { initialGlobals, page, type PageGlobals } from '../../.storybook/page.js';
import * as goalList from '../../stories/library-goal-list.stories.js';
import * as goal from '../../stories/library-goal.stories.js';
import * as goals from '../../stories/library-goals.stories.js';
import * as languages from '../../stories/languages.stories.js';
import * as indicator from '../../stories/library-indicator.stories.js';
import * as memberships from '../../stories/library-memberships.stories.js';
import * as mission from '../../stories/library-mission.stories.js';
import * as plan from '../../stories/library-plan.stories.js';
import * as progressBadge from '../../stories/library-progress-badge.stories.js';
import * as progressStates from '../../stories/progress-states.stories.js';
import * as timeline from '../../stories/library-timeline.stories.js';
import * as progressSummary from '../../stories/library-progress-summary.stories.js';
import * as tenLines from '../../stories/ten-lines.stories.js';
import * as themes from '../../stories/themes.stories.js';
import * as tokens from '../../stories/tokens.stories.js';
import * as recipes from '../../stories/recipes.stories.js';
import * as values from '../../stories/library-values.stories.js';
import * as vision from '../../stories/library-vision.stories.js';

interface Context {
  args: object;
  globals: object;
  parameters: object;
}

type Render = (args: object, context: Context) => unknown;
type Decorator = (story: () => unknown, context: Context) => unknown;

/** The common fields of stories and their files. */
interface Annotations {
  args?: object;
  globals?: object;
  render?: Render;
  decorators?: Decorator | Decorator[];
}

export interface Meta extends Annotations {
  title?: string;
}

export interface Story extends Annotations {
  name?: string;
  parameters?: {
    /** The plan does not have what the element shows. */
    showsNothing?: boolean;
    /** The story draws a plan without the library's elements. */
    withoutElements?: boolean;
  };
  /** Resolves when the story is drawn. */
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

/** All files with stories, as test/package/stories.test.mjs checks. */
export const storyFiles = [
  goalList,
  goal,
  goals,
  indicator,
  languages,
  memberships,
  mission,
  plan,
  progressBadge,
  progressStates,
  progressSummary,
  tenLines,
  themes,
  timeline,
  tokens,
  recipes,
  values,
  vision,
] as unknown as readonly ({ default: Meta } & Record<string, Story>)[];

const list = <Item>(items: Item | Item[] | undefined): Item[] =>
  items === undefined ? [] : Array.isArray(items) ? items : [items];

/**
 * Draws a story as in Storybook: with its decorators, inside the page around every story. `globals` are
 * the choices in the toolbars.
 */
export function draw(meta: Meta, story: Story, globals: Partial<PageGlobals> = {}): unknown {
  const args = { ...meta.args, ...story.args };
  const context = {
    args,
    globals: { ...initialGlobals, ...globals, ...meta.globals, ...story.globals },
    parameters: {},
  };
  const render = story.render ?? meta.render;
  if (!render) throw new Error(`${meta.title}: no render function`);
  return [...list(story.decorators), ...list(meta.decorators), page].reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner, context),
    () => render(args, context),
  )();
}
