import { html, nothing } from 'lit';
import type { PlacedIssue } from '../../check/check-feed.js';
import type { BuilderWords } from '../../locale/builder/builder-words.js';
import { listener } from '../../views/listener.js';
import type { Builder } from '../state.js';

/** How many messages are listed at once. */
const maxListed = 100;

function summary({ checked, words }: Builder): string {
  const { feed } = words;
  if (!checked) return feed.none;
  const errors = checked.issues.filter(({ severity }) => severity === 'error').length;
  const warnings = checked.issues.length - errors;
  const counts = words.facts(feed.errors(errors), feed.warnings(warnings));
  if (!checked.parts) return feed.unreadable(counts);
  const { goals, objectives, indicators } = checked.parts;
  const parts = words.facts(
    words.facts(words.goalCount(goals), words.objectiveCount(objectives)),
    feed.indicators(indicators),
  );
  return feed.read(parts, errors + warnings ? counts : feed.correct);
}

const issueView = (
  { feed }: BuilderWords,
  { severity, line, part, path, message }: PlacedIssue,
  go: (event: Event) => void,
) => html`
  <li class=${severity}>
    <button type="button" class="link" @click=${listener(go)}>${feed.line(line)}</button>
    <strong>${feed.severities[severity]}</strong>
    ${part ? feed.inPart(part) : nothing} ${path ? html`<code dir="ltr">${path}</code>` : nothing}
    <p lang="en" dir="auto">${message}</p>
  </li>
`;

/** The first of many messages, and how many more there are. */
export const listView = <Item>(
  { feed }: BuilderWords,
  items: readonly Item[],
  view: (item: Item) => unknown,
) => html`
  <ul class="messages">
    ${items.slice(0, maxListed).map(view)}
  </ul>
  ${items.length > maxListed ? html`<p>${feed.more(items.length - maxListed)}</p>` : nothing}
`;

/** Says that messages are in English, on a page in another language. */
export const englishNote = ({ language, feed }: BuilderWords, count: number) =>
  count && language !== 'en' ? html`<p>${feed.englishMessages}</p>` : nothing;

/** What is wrong with the feed, by line, and what a conversion changed. */
export function issuesView(builder: Builder, goTo: (event: Event, issue: PlacedIssue) => void) {
  const { words, repairs, checked } = builder;
  const issues = checked?.issues ?? [];
  return html`
    <div class="issues">
      <p role="status" id="summary"><strong>${summary(builder)}</strong></p>
      ${englishNote(words, issues.length + repairs.length)}
      ${listView(words, issues, (issue) => issueView(words, issue, (event) => goTo(event, issue)))}
      ${
        repairs.length
          ? html`<h3>${words.feed.converted}</h3>
              ${listView(
                words,
                repairs,
                ({ where, message, severity }) =>
                  html`<li class=${severity === 'error' ? 'error' : 'warning'}>
                    ${where ? html`<code dir="ltr">${where}</code> ` : nothing}
                    <p lang="en" dir="auto">${message}</p>
                  </li>`,
              )}`
          : nothing
      }
    </div>
  `;
}
