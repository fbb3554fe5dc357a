import { html, nothing } from 'lit';
import { listener } from '../../views/listener.js';
import type { Builder, OutputFile } from '../state.js';

function fileView(builder: Builder, file: OutputFile) {
  const { words, text, save, saveWritten } = builder;
  const { name, href, folder, isFeed } = file;
  const onSave = () => (isFeed ? save(name, 'application/json', text) : saveWritten(file));
  return html`
    <li>
      ${
        href
          ? html`<a href=${href} download>${name}</a>`
          : html`<button type="button" class="link" @click=${listener(onSave)}>${name}</button>`
      }
      ${folder ? words.place.inFolder(folder) : nothing}
    </li>
  `;
}

/** The files that the code needs on the editor’s site. */
export const filesView = (builder: Builder) => {
  const { words, output } = builder;
  return output.files?.length
    ? html`
        <h3>${words.place.files}</h3>
        <ul class="files">
          ${output.files.map((file) => fileView(builder, file))}
        </ul>
      `
    : nothing;
};

/** The picture of a badge, to be saved. */
export function pictureView({ words, output, save, savePng }: Builder) {
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

const snapshots = [
  ['page', 'plan-document.html'],
  ['fragment', 'plan-part.html'],
  ['element', 'plan-snapshot.html'],
] as const;

/** The plan as files that need no scripts. */
export const snapshotsView = ({ words, saveSnapshot }: Builder) => html`
  <details>
    <summary>${words.place.withoutScripts}</summary>
    <p>${words.place.withoutScriptsHint}</p>
    <ul class="files">
      ${snapshots.map(
        ([kind, name]) => html`
          <li>
            <button type="button" class="link" @click=${listener(() => saveSnapshot(kind, name))}>${name}</button>
            ${words.place.snapshots[kind]}
          </li>
        `,
      )}
    </ul>
  </details>
`;
