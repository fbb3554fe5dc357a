import { html, nothing } from 'lit';
import { hasCompletePage } from '../config/complete-page.js';
import { choices } from '../config/config.js';
import { type Form, placeIds, placeName, placeOf } from '../snippet/places.js';
import { listener } from '../../views/listener.js';
import type { Builder } from '../state.js';
import { selectField, textField } from './fields.js';
import { filesView, pictureView, snapshotsView } from './files-view.js';

/** Isolated, so that it is read from left to right in any sentence. */
const exampleFolder = '\u2066https://library.example/plan/\u2069';

const needsFolder = (form: Form) => ['tag', 'data', 'frame', 'address'].includes(form);

/** Where the files are, and which page a frame shows. */
function siteFields({ words, config, choose }: Builder) {
  const { place } = words;
  const { form, hasOembed } = placeOf(config.place);
  if (!needsFolder(form)) return nothing;
  const isFramed = form === 'frame' || form === 'address';
  return html`
    ${textField({
      label: place.folder,
      value: config.folder,
      type: 'url',
      hint: isFramed ? place.folderNeeded(exampleFolder) : place.folderHint(exampleFolder),
      onChoose: (folder) => choose({ folder: folder.trim() }),
    })}
    ${
      isFramed && !hasOembed && hasCompletePage(config.element)
        ? selectField({
            label: place.page,
            value: config.page,
            options: choices.pages.map((page) => [page, place.pages[page]] as const),
            onChoose: (page) => choose({ page }),
          })
        : nothing
    }
  `;
}

const codeLabel = ({ place }: Builder['words'], form: Form) =>
  form === 'address' ? place.address : form === 'description' ? place.description : place.code;

function codeView({ words, config, output, copied, copy }: Builder) {
  const { place } = words;
  const { form } = placeOf(config.place);
  const onCopy = (event: Event) => {
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    copy(root.querySelector<HTMLTextAreaElement>('#code')!);
  };
  const isCode = form !== 'address' && form !== 'description';
  const { problem } = output;
  const status =
    problem === 'folderNeeded' ? place.folderNeeded(exampleFolder) : problem && place[problem];
  return html`
    <label class="text">
      <span>${codeLabel(words, form)}</span>
      <textarea id="code" readonly spellcheck="false" wrap="off" dir="ltr" rows=${Math.min(14, output.code.split('\n').length + 1)} .value=${output.code}></textarea>
    </label>
    <p class="row">
      <button type="button" class="main" ?disabled=${!output.code} @click=${listener(onCopy)}>${isCode ? place.copy : place.copyText}</button>
      <span role="status">${status ?? copied}</span>
    </p>
  `;
}

/** Where the plan is to be pasted, and the code for it. */
export function placePanel(builder: Builder) {
  const { words, config, choose } = builder;
  const { place } = words;
  const { steps } = placeOf(config.place);
  return html`
    <section aria-labelledby="place-heading">
      <h2 id="place-heading">${place.heading}</h2>
      <div class="sources top">
        ${selectField({
          label: place.place,
          value: config.place,
          options: placeIds.map((id) => [id, placeName(id, words)] as const),
          onChoose: (chosen) => choose({ place: chosen }),
        })}
        ${siteFields(builder)}
      </div>
      <ol>
        ${steps.map((step) => html`<li>${words.steps[step]}</li>`)}
      </ol>
      ${filesView(builder)} ${pictureView(builder)} ${codeView(builder)} ${snapshotsView(builder)}
    </section>
  `;
}
