import { nearestName } from '../plan/nearest-name.js';
import { keyOfWord, readStatuses, statuses, statusWords } from '../plan/status.js';
import type { Text } from '../plan/schema.js';
import { foldText, type GoalQuery, noGroup, translations } from '../report/find-goals.js';
import { statusKey } from '../report/status-groups.js';
import type { ViewContext } from '../views/view-context.js';
import { unknownWords } from './attribute-kinds.js';
import type { Report } from './attributes.js';

type Asked = Record<'status' | 'group' | 'owner' | 'tag', string | undefined>;

/**
 * Makes a query from the attributes `status`, `group`, `owner` and `tag`.
 *
 * @param report adds a problem for each unknown status or group, and for an owner or a tag that no goal has
 */
export function goalQuery(
  { localName }: Element,
  { plan, report: planReport }: ViewContext,
  { status, group, owner, tag }: Asked,
  report: Report,
): GoalQuery {
  const reportFor = (attribute: string, value: string, problem: string) =>
    report(`<${localName} ${attribute}="${value}">: ${problem}`);

  const checkName = (attribute: string, name: string | undefined, all: () => readonly Text[]) => {
    if (!name) return null;
    const known = [...new Set(all().flatMap(translations))];
    if (!known.some((other) => foldText(other) === foldText(name))) {
      const problem = known.length
        ? unknownWords([name], known)
        : `no goal of the plan has one. Add "${attribute}s" to its goals.`;
      reportFor(attribute, name, problem);
    }
    return [name];
  };

  const checkGroup = (name: string) => {
    const known = [...(plan.groups ?? []).map(({ id }) => id), noGroup];
    if (!known.includes(name)) {
      const problem = plan.groups ? unknownWords([name], known) : 'the plan has no "groups".';
      reportFor('group', name, problem);
    }
    return [name];
  };

  const statusKeys = (text: string) => {
    const custom = planReport.groups.filter((group) => group.customStatus);
    const others = [...custom.map(statusKey), 'unknown'];
    const { keys, unknown } = readStatuses(text, others);
    if (unknown.length) {
      const meant = nearestName(keyOfWord(unknown[0]!), [...statusWords, ...others]);
      reportFor('status', text, unknownWords(unknown, [...statuses, ...others], meant));
    }
    return keys;
  };

  return {
    status: status ? statusKeys(status) : null,
    group: group ? checkGroup(group) : null,
    owner: checkName('owner', owner, () =>
      plan.goals.flatMap(({ owners = [] }) => owners.map(({ name }) => name)),
    ),
    tag: checkName('tag', tag, () => plan.goals.flatMap(({ tags = [] }) => tags)),
  };
}
