import { html, nothing } from 'lit';
import type { PlacedIssue } from '../../check/check-feed.js';
import type { Builder } from '../state.js';

/** How many issues or repairs are listed at once. */
const maxListed = 100;

function summary({ checked }: Builder): string {
  if (!checked) return 'No plan yet.';
  const errors = checked.issues.filter(({ severity }) => severity === 'error').length;
  const warnings = checked.issues.length - errors;
  const count = (amount: number, noun: string) => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
  const found = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  if (!checked.parts) return `This can’t be read as a plan: ${found}.`;
  const { goals, objectives, indicators } = checked.parts;
  const parts = [
    count(goals, 'goal'),
    count(objectives, 'objective'),
    count(indicators, 'indicator'),
  ];
  const state = errors + warnings ? found : 'nothing to correct';
  return `Read ${parts.join(', ')}: ${state}.`;
}

const issueView = (issue: PlacedIssue, go: (event: Event) => void) => html`
  <li class=${issue.severity}>
    <button type="button" class="link" @click=${go}>Line ${issue.line}</button>
    <strong>${issue.severity}</strong>
    ${issue.part ? html`in “${issue.part}”` : nothing} ${issue.path ? html`<code>${issue.path}</code>` : nothing}
    <br />${issue.message}
  </li>
`;

const more = (count: number) =>
  count > maxListed ? html`<p>And ${count - maxListed} more.</p>` : nothing;

/** What is wrong with the feed, by line, and what a conversion changed. */
export function issuesView(builder: Builder, goTo: (event: Event, issue: PlacedIssue) => void) {
  const issues = builder.checked?.issues ?? [];
  const { repairs } = builder;
  return html`
    <div class="issues">
      <p role="status" id="summary"><strong>${summary(builder)}</strong></p>
      <ul>
        ${issues
          .slice(0, maxListed)
          .map((issue) => issueView(issue, (event) => goTo(event, issue)))}
      </ul>
      ${more(issues.length)}
      ${
        repairs.length
          ? html`<h3>Changed while converting</h3>
              <ul>
                ${repairs.slice(0, maxListed).map(
                  ({ where, message, severity }) =>
                    html`<li class=${severity === 'error' ? 'error' : 'warning'}>
                        ${where ? html`<code>${where}</code> ` : nothing}${message}
                      </li>`,
                )}
              </ul>
              ${more(repairs.length)}`
          : nothing
      }
    </div>
  `;
}
