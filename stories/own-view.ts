import { html } from 'lit';
import { parsePlan } from '../src/plan/parse-plan.js';
import { pickText } from '../src/plan/pick-text.js';
import { progressOf } from '../src/report/progress.js';
import { wholePercent } from '../src/report/percent.js';

/** The goals of a feed as a table, sorted by progress. Goals with unknown progress come last. */
export function ownView(feed: unknown, language: string) {
  const { plan, issues } = parsePlan(feed);
  if (!plan) return html`<p>${issues.at(-1)?.message}</p>`;
  const rows = plan.goals.map((goal) => ({
    text: pickText(goal.name ?? goal.description ?? '', language, plan.language ?? 'en'),
    value: progressOf(goal).value,
  }));
  rows.sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Goal</th>
        <th scope="col">Progress</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ text, value }) =>
          html`<tr>
            <th scope="row" lang=${text.language}>${text.text}</th>
            <td>${value === undefined ? 'not known' : `${wholePercent(value)} %`}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
