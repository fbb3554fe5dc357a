import { html, nothing } from 'lit';
import type { Goal, Text } from '../../plan/schema.js';
import { type GoalFilter, isFiltering, noFilter, noGroup } from '../../report/find-goals.js';
import { groupByStatus, statusKey } from '../../report/status-groups.js';
import { levelPlural, noMatchWords, shownCount, ungroupedName } from '../../words/level-words.js';
import { shown } from '../../words/shown-text.js';
import { statusWords } from '../../words/status-words.js';
import { listener } from '../listener.js';
import type { ViewContext } from '../view-context.js';

export interface FilterOptions {
  readonly filter: GoalFilter;
  readonly onChange: (change: Partial<GoalFilter>) => void;
  /** All goals that can be found. */
  readonly goals: readonly Goal[];
  /** How many of them are shown. */
  readonly count: number;
  /** Announced to screen readers once the reader has stopped typing. */
  readonly announcement: string;
}

/**
 * The search field, and a filter each for status, group, owner and tag if the goals differ in it.
 *
 * @csspart filter - The search field and the filters.
 * @csspart search - The search field.
 * @csspart result - The number of goals that are shown.
 * @csspart clear - The button that clears the search and the filters.
 */
export function filterView(context: ViewContext, options: FilterOptions) {
  const { words } = context;
  const { filter, onChange, announcement, goals } = options;
  const choices = choicesIn(context, goals);
  const plural = levelPlural(context, 0);
  return html`<form
    class="filter"
    part="filter"
    role="search"
    aria-label=${plural ? words.labeled(words.search, plural.text) : words.filters}
    @submit=${listener((event) => event.preventDefault())}
  >
    <div class="fields">
    <label class="field"
      >${words.search}
      <input
        type="search"
        part="search"
        .value=${filter.search ?? ''}
        @input=${listener(({ target }) => onChange({ search: (target as HTMLInputElement).value }))}
      />
    </label>
    ${choiceView(context, words.status, choices.status, filter.status, (status) =>
      onChange({ status }),
    )}
    ${choiceView(context, words.theme, choices.group, filter.group, (group) => onChange({ group }))}
    ${choiceView(context, words.owners, choices.owner, filter.owner, (owner) =>
      onChange({ owner }),
    )}
    ${choiceView(context, words.tag, choices.tag, filter.tag, (tag) => onChange({ tag }))}
    </div>
    <p class="result" part="result">
      ${options.count ? shownCount(context, options.count, goals.length) : noMatchWords(context)}
      <button
        class="clear"
        part="clear"
        type="button"
        aria-disabled=${isFiltering(filter) ? 'false' : 'true'}
        @click=${listener(() => isFiltering(filter) && onChange(noFilter))}
      >
        ${words.clear}
      </button>
    </p>
    <p class="visually-hidden" role="status">${announcement}</p>
  </form>`;
}

interface Choice {
  value: string;
  words: string;
}

interface Choices {
  readonly context: ViewContext;
  readonly status: readonly Choice[];
  readonly group: readonly Choice[];
  readonly owner: readonly Choice[];
  readonly tag: readonly Choice[];
}

const known = new WeakMap<readonly Goal[], Choices>();

/** The choices that some goals offer, computed once for each list of goals in a language. */
function choicesIn(context: ViewContext, goals: readonly Goal[]): Choices {
  const { report, words } = context;
  const last = known.get(goals);
  if (last?.context.report === report && last.context.words === words) return last;
  const groups = groupByStatus(goals, (goal) => report.of(goal).status).map((group) => ({
    value: statusKey(group),
    words: `${statusWords(context, group)} (${words.format.number(group.goals.length)})`,
  }));
  const choices = {
    context,
    status: report.hasProgress ? groups : [],
    group: groupChoices(context, goals),
    owner: named(
      context,
      goals.flatMap(({ owners = [] }) => owners.map(({ name }) => name)),
    ),
    tag: named(
      context,
      goals.flatMap(({ tags = [] }) => tags),
    ),
  };
  known.set(goals, choices);
  return choices;
}

/** The groups of some goals, in the order of the feed. */
function groupChoices(context: ViewContext, goals: readonly Goal[]): Choice[] {
  const { plan, report, words } = context;
  const all = new Set(goals);
  const choice = (value: string, name: string, members: readonly Goal[]) => {
    const count = members.filter((goal) => all.has(goal)).length;
    return count ? [{ value, words: `${name} (${words.format.number(count)})` }] : [];
  };
  const groups = (plan.groups ?? []).flatMap(({ id, name }) =>
    choice(id, shown(context, name).text, report.goalsIn(id)),
  );
  return groups.length
    ? [...groups, ...choice(noGroup, ungroupedName(context), report.goalsIn(undefined))]
    : groups;
}

function named(context: ViewContext, texts: readonly Text[]): Choice[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const name = shown(context, text).text;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const { format } = context.words;
  return [...counts]
    .sort(([a], [b]) => format.compare(a, b))
    .map(([name, count]) => ({ value: name, words: `${name} (${format.number(count)})` }));
}

/**
 * @csspart select - One filter: by status, group, owner or tag.
 */
function choiceView(
  { words }: ViewContext,
  label: string,
  all: readonly Choice[],
  chosen: string | null,
  onChoose: (value: string | null) => void,
) {
  return all.length < 2
    ? nothing
    : html`<label class="field"
        >${label}
        <select
          part="select"
          @change=${listener(({ target }) => onChoose((target as HTMLSelectElement).value || null))}
        >
          <option value="" ?selected=${!chosen}>${words.all}</option>
          ${all.map(
            ({ value, words }) =>
              html`<option value=${value} ?selected=${value === chosen} .selected=${value === chosen}>
                ${words}
              </option>`,
          )}
        </select>
      </label>`;
}
