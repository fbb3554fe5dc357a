import { html } from 'lit';
import { listener } from '../../views/listener.js';

/** The files that can be opened. */
const types = '.json,.csv,.tsv,.txt,.xlsx,.xml,.stratml';

/** A field to choose the file of a plan. */
export function fileField(label: string, onFile: (file: File) => void) {
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file can be opened again after it was changed.
    input.value = '';
  };
  return html`
    <label class="file">
      <span>${label}</span>
      <input type="file" accept=${types} @change=${listener(onChange)} />
    </label>
  `;
}

interface AddressField {
  readonly label: string;
  readonly value: string;
  readonly button: string;
  readonly onLoad: (address: string) => void;
}

/** A field for the address of a plan, with a button that loads it. */
export function addressField({ label, value, button, onLoad }: AddressField) {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const address = (form.elements.namedItem('src') as HTMLInputElement).value.trim();
    if (address) onLoad(address);
  };
  return html`
    <form @submit=${listener(onSubmit)}>
      <label>
        <span>${label}</span>
        <input name="src" dir="ltr" inputmode="url" autocomplete="url" .value=${value} />
      </label>
      <button>${button}</button>
    </form>
  `;
}
