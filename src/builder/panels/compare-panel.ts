import { html, nothing } from 'lit';
import type { Finding } from '../../compare/finding.js';
import { listener } from '../../views/listener.js';
import type { Comparison } from '../compare/comparison.js';
import { feedAddress } from '../snippet/snippet.js';
import type { Builder } from '../state.js';
import { englishNote, listView } from './issues.js';
import { addressField, fileField } from './source-fields.js';

function findingView({ words: { feed } }: Builder, { severity, part, message }: Finding) {
  return html`
    <li class=${severity}>
      <strong>${feed.severities[severity]}</strong>
      <p lang="en" dir="auto">${part}: ${message}</p>
    </li>
  `;
}

function resultView(builder: Builder, { findings, outdated }: Comparison) {
  const { words, renew, comparer } = builder;
  const { keep, feed } = words;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const counts = words.facts(keep.changes(findings.length - warnings), feed.warnings(warnings));
  return html`
    <p role="status"><strong>${findings.length ? words.sentence(counts) : keep.unchanged}</strong></p>
    ${englishNote(words, findings.length)}
    ${listView(words, findings, (finding) => findingView(builder, finding))}
    ${
      outdated.length
        ? html`<p>
            <button type="button" @click=${listener(() => renew(outdated))}>${keep.renew(outdated.length)}</button>
          </p>`
        : nothing
    }
    <p role="status">${comparer.renewed ? keep.renewed(comparer.renewed) : nothing}</p>
  `;
}

/** The address at which the published feed probably is; empty if none is known. */
function publishedAddress({ config }: Builder): string {
  const address = config.published || feedAddress(config);
  return /^https?:/i.test(address) ? address : config.src;
}

/** What has changed since the published plan. */
export function comparePanel(builder: Builder) {
  const { words, comparer, plan, choose } = builder;
  const { keep, feed } = words;
  const { isLoading, notice, isUnreadable } = comparer;
  const comparison = plan && comparer.comparisonWith(plan);
  const sentence = isLoading ? feed.loading : isUnreadable ? keep.notComparable : undefined;
  return html`
    <details class="compare">
      <summary>${keep.compare}</summary>
      <p>${keep.compareHint}</p>
      <div class="sources">
        ${addressField({
          label: keep.publishedAddress,
          value: publishedAddress(builder),
          button: keep.compareNow,
          onLoad: (address) => {
            choose({ published: address });
            comparer.openAddress(address);
          },
        })}
        ${fileField(keep.publishedFile, (file) => comparer.openFile(file))}
      </div>
      <p role="status" class="notice">${sentence ?? (notice ? html`<span lang="en" dir="auto">${notice}</span>` : nothing)}</p>
      ${comparison ? resultView(builder, comparison) : nothing}
    </details>
  `;
}
