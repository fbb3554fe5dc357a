import { html, nothing } from 'lit';

/** A choice from a list. */
export const selectField = <Value extends string>(
  label: string,
  value: string,
  options: readonly (readonly [value: Value, name: string])[],
  onChoose: (value: Value) => void,
) => html`
  <label>
    <span>${label}</span>
    <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value as Value)}>
      ${options.map(
        ([option, name]) =>
          html`<option value=${option} ?selected=${option === value}>${name}</option>`,
      )}
    </select>
  </label>
`;

/** Yes or no. */
export const checkField = (label: string, isOn: boolean, onChoose: (isOn: boolean) => void) => html`
  <label class="check">
    <input type="checkbox" .checked=${isOn}
      @change=${(event: Event) => onChoose((event.target as HTMLInputElement).checked)} />
    <span>${label}</span>
  </label>
`;

/** A text, a date or a colour. */
export const textField = (
  label: string,
  value: string,
  onChoose: (value: string) => void,
  { type = 'text', hint = '' } = {},
) => html`
  <label>
    <span>${label}</span>
    <input type=${type} .value=${value}
      @change=${(event: Event) => onChoose((event.target as HTMLInputElement).value)} />
    ${hint ? html`<small>${hint}</small>` : nothing}
  </label>
`;
