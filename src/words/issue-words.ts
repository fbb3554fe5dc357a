import type { Issue } from '../plan/parse/parse-context.js';
import { pickText } from '../plan/pick-text.js';
import type { Plan } from '../plan/schema.js';

/** The maximum number of characters of a name in a message. */
const maxNameLength = 60;

/** Adds the name of the goal to the message of an issue: `goals[1].progress (goal "Teach"): …`. */
export function issueText({ path, message }: Issue, { goals, language }: Plan): string {
  const [, index] = /^goals\[(\d+)\]/.exec(path) ?? [];
  const goal = index && goals.find(({ position }) => position === Number(index) + 1);
  const named = goal && (goal.name ?? goal.label ?? goal.description);
  if (!named || !message.startsWith(path)) return message;
  const name = pickText(named, language, language).text.slice(0, maxNameLength);
  return `${path} (goal "${name}")${message.slice(path.length)}`;
}
