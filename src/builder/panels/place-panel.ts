import { html, nothing } from 'lit';
import { placeIds, placeName, placeOf } from '../snippet/places.js';
import { feedAddress, pageName, scriptName } from '../snippet/snippet.js';
import { listener } from '../../views/listener.js';
import type { Builder } from '../state.js';
import { selectField, textField } from './fields.js';

/** Isolated, so that it is read from left to right in any sentence. */
const exampleFolder = '\u2066https://library.example/plan/\u2069';

/** The files that the code needs on the editor’s site. */
function filesView({ words, config, output, text, save }: Builder) {
  const { form } = placeOf(config.place);
  if (!['tag', 'data', 'frame'].includes(form)) return nothing;
  const script = scriptName(config);
  const { place } = words;
  const saveButton = (name: string, type: string, content: string) =>
    html`<li>
      <button type="button" class="link" @click=${listener(() => save(name, type, content))}>${name}</button>
    </li>`;
  return html`
    <h3>${place.files}</h3>
    <ul>
      <li><a href="../${script}" download>${script}</a></li>
      ${
        config.lang && !/^(?:en|zh)/.test(config.lang)
          ? html`<li><a href="../locales/${config.lang}.js" download>${`${config.lang}.js`}</a> ${place.inFolder('locales')}</li>`
          : nothing
      }
      ${
        feedAddress(config) === config.src
          ? nothing
          : saveButton('plan.json', 'application/json', text)
      }
      ${output.page ? saveButton(pageName, 'text/html', output.page) : nothing}
    </ul>
  `;
}

function pictureView({ words, output, save, savePng }: Builder) {
  const { svg } = output;
  if (!svg) return nothing;
  const saveSvg = () => save('badge.svg', 'image/svg+xml', svg);
  return html`
    <p class="row">
      <button type="button" @click=${listener(saveSvg)}>${words.place.download('SVG')}</button>
      <button type="button" @click=${listener(() => savePng())}>${words.place.download('PNG')}</button>
    </p>
  `;
}

/** Where the plan is to be pasted, and the code for it. */
export function placePanel(builder: Builder) {
  const { words, config, choose, output, copied, copy } = builder;
  const { place } = words;
  const { steps, form } = placeOf(config.place);
  const onCopy = (event: Event) => {
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    copy(root.querySelector<HTMLTextAreaElement>('#code')!);
  };
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
        ${
          ['tag', 'data', 'frame'].includes(form)
            ? textField({
                label: place.folder,
                value: config.folder,
                type: 'url',
                hint: place.folderHint(exampleFolder),
                onChoose: (folder) => choose({ folder }),
              })
            : nothing
        }
      </div>
      <ol>
        ${steps.map((step) => html`<li>${words.steps[step]}</li>`)}
      </ol>
      ${filesView(builder)} ${pictureView(builder)}
      <label class="text">
        <span>${place.code}</span>
        <textarea id="code" readonly spellcheck="false" wrap="off" dir="ltr" rows=${Math.min(14, output.code.split('\n').length + 1)} .value=${output.code}></textarea>
      </label>
      <p class="row">
        <button type="button" class="main" ?disabled=${!output.code} @click=${listener(onCopy)}>${place.copy}</button>
        <span role="status">${copied}</span>
      </p>
    </section>
  `;
}
