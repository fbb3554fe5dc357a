import { html, nothing } from 'lit';
import type { PlacedIssue } from '../../check/check-feed.js';
import type { Builder } from '../state.js';
import { issuesView } from './issues.js';

const example = '../example-library.json';

function onSubmit(event: SubmitEvent, builder: Builder) {
  event.preventDefault();
  const field = (event.target as HTMLFormElement).elements.namedItem('src') as HTMLInputElement;
  if (field.value.trim()) builder.load(field.value.trim());
}

function onFile(event: Event, builder: Builder) {
  const [file] = (event.target as HTMLInputElement).files ?? [];
  if (file) builder.open(file);
}

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

/** Where the feed comes from, its text, and what is wrong with it. */
export const feedPanel = (builder: Builder) => html`
  <section aria-labelledby="feed-heading">
    <h2 id="feed-heading">1. Your plan</h2>
    <p>
      Open a spreadsheet (Excel or CSV), a StratML document or a feed (JSON). Nothing leaves this
      browser.
    </p>
    <div class="sources">
      <label class="file">
        <span>Open a file, or drop it on this page</span>
        <input type="file" id="file" accept=".json,.csv,.tsv,.txt,.xlsx,.xml,.stratml"
          @change=${(event: Event) => onFile(event, builder)} />
      </label>
      <form @submit=${(event: SubmitEvent) => onSubmit(event, builder)}>
        <label>
          <span>Or load an address</span>
          <input name="src" inputmode="url" autocomplete="url" placeholder="https://…/plan.json"
            .value=${builder.config.src} />
        </label>
        <button>Load</button>
      </form>
      <p class="row">
        <button type="button" @click=${() => builder.load(example)}>Try an example</button>
        <button type="button" @click=${() => builder.saveTemplate()}>
          Get a spreadsheet to fill in
        </button>
      </p>
    </div>
    <p role="status" class="notice">${builder.notice}</p>
    <div class="columns">
      <label class="text">
        <span>The feed’s text: paste it here, or correct it</span>
        <textarea id="text" rows="14" spellcheck="false" autocapitalize="off" wrap="off" dir="ltr"
          .value=${builder.text}
          @input=${(event: Event) => builder.edit((event.target as HTMLTextAreaElement).value)}
          @paste=${(event: ClipboardEvent) => onPaste(event, builder)}></textarea>
      </label>
      ${issuesView(builder, (event, issue) => goTo(event, builder.text, issue))}
    </div>
    ${
      builder.checked?.plan
        ? html`<p>
            <button type="button"
              @click=${() => builder.save('plan.json', 'application/json', builder.text)}>
              Save as plan.json
            </button>
          </p>`
        : nothing
    }
  </section>
`;
