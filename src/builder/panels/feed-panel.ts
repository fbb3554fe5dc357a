import { html, nothing } from 'lit';
import type { PlacedIssue } from '../../check/check-feed.js';
import { limits } from '../../convert/limits.js';
import { feedLimits } from '../../feed/feed-limits.js';
import { listener } from '../../views/listener.js';
import type { Builder } from '../state.js';
import { comparePanel } from './compare-panel.js';
import { issuesView } from './issues.js';
import { keepPanel } from './keep-panel.js';
import { addressField, fileField } from './source-fields.js';

const example = '../example-library.json';

/** A table or a document that is pasted is converted; a feed goes into the field. */
function onPaste(event: ClipboardEvent, builder: Builder) {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (builder.text.trim() || !text.trim() || /^\s*[[{]/.test(text)) return;
  event.preventDefault();
  builder.open(new File([text], ''));
}

/** Marks the line of an issue in the text field and brings it into view. */
function goTo(event: Event, text: string, { line }: PlacedIssue) {
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  const field = root.querySelector<HTMLTextAreaElement>('#text')!;
  const lines = text.split(/\r\n|[\n\r]/);
  const before = lines.slice(0, line - 1).join('\n');
  const start = line > 1 ? before.length + 1 : 0;
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  field.scrollTop = Math.max(0, ((line - 3) / lines.length) * field.scrollHeight);
}

function sourcesView(builder: Builder) {
  const { feed } = builder.words;
  return html`
    <div class="sources">
      ${fileField(feed.openFile, builder.open)}
      ${addressField({
        label: feed.loadAddress,
        value: builder.config.src,
        button: feed.load,
        onLoad: builder.load,
      })}
    </div>
      <p class="row">
        <button type="button" @click=${listener(() => builder.load(example))}>${feed.example}</button>
        <button type="button" @click=${listener(() => builder.saveTemplate())}>${feed.template}</button>
      </p>
  `;
}

const textView = (builder: Builder) => html`
  <label class="text">
    <span>${builder.words.feed.text}</span>
    <textarea id="text" rows="14" spellcheck="false" autocapitalize="off" wrap="off" dir="ltr"
      .value=${builder.text}
      @input=${listener((event) => builder.edit((event.target as HTMLTextAreaElement).value))}
      @paste=${listener((event: ClipboardEvent) => onPaste(event, builder))}></textarea>
  </label>
`;

/** Where the feed comes from, its text, and what is wrong with it. */
export function feedPanel(builder: Builder) {
  const { words, isLoading, notice, checked, text, save } = builder;
  const saveFeed = () => save('plan.json', 'application/json', text);
  return html`
    <section aria-labelledby="feed-heading">
      <h2 id="feed-heading">${words.feed.heading}</h2>
      <p>${words.feed.lead} ${words.feed.limits(feedLimits.bytes / 1e6, limits.bytes / 2 ** 20)}</p>
      ${sourcesView(builder)}
      <p role="status" class="notice">${isLoading ? words.feed.loading : notice ? html`<span lang="en" dir="auto">${notice}</span>` : nothing}</p>
      ${
        builder.replaced
          ? html`<p><button type="button" @click=${listener(() => builder.restore())}>${words.feed.restore}</button></p>`
          : nothing
      }
      <div class="columns">
        ${textView(builder)}
        ${issuesView(builder, (event, issue) => goTo(event, builder.text, issue))}
      </div>
      ${
        checked?.plan
          ? html`<p class="row">
                <button type="button" @click=${listener(saveFeed)}>${words.feed.save('plan.json')}</button>
              </p>
              ${comparePanel(builder)}`
          : nothing
      }
      ${keepPanel(builder)}
    </section>
  `;
}
