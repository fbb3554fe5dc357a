import { html, nothing } from 'lit';
import { placeOf, places } from '../snippet/places.js';
import { feedAddress, pageName, scriptName } from '../snippet/snippet.js';
import type { Builder } from '../state.js';
import { selectField, textField } from './fields.js';

/** The files that the code needs on the editor’s site. */
function filesView({ config, output, text, save }: Builder) {
  const { form } = placeOf(config.place);
  if (!['tag', 'data', 'frame'].includes(form)) return nothing;
  const script = scriptName(config);
  return html`
    <h3>Files to upload</h3>
    <ul>
      <li><a href="../${script}" download>${script}</a></li>
      ${
        config.lang && !/^(?:en|zh)/.test(config.lang)
          ? html`<li><a href="../locales/${config.lang}.js" download>locales/${config.lang}.js</a>, in a folder <code>locales</code></li>`
          : nothing
      }
      ${
        feedAddress(config) === config.src
          ? nothing
          : html`<li>
            <button type="button" class="link" @click=${() => save('plan.json', 'application/json', text)}>plan.json</button>
          </li>`
      }
      ${
        output.page
          ? html`<li>
            <button type="button" class="link" @click=${() => save(pageName, 'text/html', output.page!)}>${pageName}</button>
          </li>`
          : nothing
      }
    </ul>
  `;
}

function pictureView({ output, save, savePng }: Builder) {
  if (!output.svg) return nothing;
  return html`
    <p class="row">
      <button type="button" @click=${() => save('badge.svg', 'image/svg+xml', output.svg!)}>Download SVG</button>
      <button type="button" @click=${savePng}>Download PNG</button>
    </p>
  `;
}

/** Where the plan is to be pasted, and the code for it. */
export function placePanel(builder: Builder) {
  const { config, choose, output, copied, copy } = builder;
  const { steps, form } = placeOf(config.place);
  const needsFolder = ['tag', 'data', 'frame'].includes(form);
  const onCopy = (event: Event) => {
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    copy(root.querySelector<HTMLTextAreaElement>('#code')!);
  };
  return html`
    <section aria-labelledby="place-heading">
      <h2 id="place-heading">3. Where will you paste it?</h2>
      <div class="row">
        ${selectField(
          'Place',
          config.place,
          places.map(({ id, name }) => [id, name] as const),
          (place) => choose({ place }),
        )}
        ${
          needsFolder
            ? textField(
                'Folder of the files on your site',
                config.folder,
                (folder) => choose({ folder }),
                {
                  type: 'url',
                  hint: 'Such as https://library.example/plan/. Empty: beside the page.',
                },
              )
            : nothing
        }
      </div>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${filesView(builder)} ${pictureView(builder)}
      <label class="text">
        <span>Code</span>
        <textarea id="code" readonly spellcheck="false" wrap="off" dir="ltr" rows=${Math.min(14, output.code.split('\n').length + 1)} .value=${output.code}></textarea>
      </label>
      <p class="row">
        <button type="button" class="main" ?disabled=${!output.code} @click=${onCopy}>Copy the code</button>
        <span role="status">${copied}</span>
      </p>
    </section>
  `;
}
