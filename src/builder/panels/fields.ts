import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { listener } from '../../views/listener.js';

interface SelectField<Value extends string> {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChoose: (value: Value) => void;
}

/** A choice from a list. */
export const selectField = <Value extends string>({
  label,
  value,
  options,
  onChoose,
}: SelectField<Value>) => html`
  <label>
    <span>${label}</span>
    <select @change=${listener((event) => onChoose((event.target as HTMLSelectElement).value as Value))}>
      ${options.map(
        ([option, name]) =>
          html`<option value=${option} .selected=${live(option === value)}>${name}</option>`,
      )}
    </select>
  </label>
`;

/** Yes or no. */
export const checkField = (label: string, isOn: boolean, onChoose: (isOn: boolean) => void) => html`
  <label class="check">
    <input type="checkbox" .checked=${live(isOn)}
      @change=${listener((event) => onChoose((event.target as HTMLInputElement).checked))} />
    <span>${label}</span>
  </label>
`;

interface TextField {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly type?: string;
  readonly hint?: string;
  /** Whether each step of a choice counts, such as that of a color, and not only its end. */
  readonly isLive?: boolean;
}

/** A text, a date, an address or a color. */
export const textField = ({
  label,
  value,
  onChoose,
  type = 'text',
  hint = '',
  isLive,
}: TextField) => {
  const onInput = (event: Event) => onChoose((event.target as HTMLInputElement).value);
  return html`
    <label>
      <span>${label}</span>
      <input type=${type} .value=${value} dir=${type === 'url' ? 'ltr' : nothing}
        @input=${isLive ? listener(onInput) : nothing} @change=${listener(onInput)} />
      ${hint ? html`<small>${hint}</small>` : nothing}
    </label>
  `;
};
