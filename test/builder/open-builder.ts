import '../../src/embed/library-goals.js';
import { LibraryGoalsBuilder } from '../../src/builder/library-goals-builder.js';
import { mount, until } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

customElements.define('library-goals-builder', LibraryGoalsBuilder);

const { href } = location;
afterEach(() => history.replaceState(null, '', href));

/** Opens the page with choices in its address. */
export async function builder(hash = ''): Promise<LibraryGoalsBuilder> {
  history.replaceState(null, '', `${href}${hash}`);
  const element = mount<LibraryGoalsBuilder>('<library-goals-builder></library-goals-builder>');
  await element.updateComplete;
  return element;
}

/** Finds a part of the page. */
export const find = <Found extends Element>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<Found>(selector)!;

/** Types a feed’s text, and waits until it is checked. */
export async function type(element: LibraryGoalsBuilder, text: string) {
  const field = find<HTMLTextAreaElement>(element, '#text');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const before = element.checked;
  await until(() => element.checked !== before);
  await element.updateComplete;
}

/** Types a plan, and waits until there is code for it. */
export async function typePlan(element: LibraryGoalsBuilder, plan: unknown = smallPlan()) {
  await type(element, JSON.stringify(plan, null, 2));
  await until(() => element.output.code);
  await element.updateComplete;
}

/** The field with a label. */
export function field<Field extends HTMLElement = HTMLInputElement>(
  element: LibraryGoalsBuilder,
  label: string,
): Field {
  const labels = [...element.shadowRoot!.querySelectorAll('label')];
  const found = labels.find((one) => one.querySelector('span')?.textContent === label)!;
  return found.querySelector<Field>('select, input')!;
}

/** Chooses a value of a field, by its label. */
export async function choose(element: LibraryGoalsBuilder, label: string, value: string) {
  const input = field<HTMLSelectElement>(element, label);
  const { output } = element;
  input.value = value;
  input.dispatchEvent(new Event('change'));
  await until(() => element.output !== output);
  await element.updateComplete;
}

/** The element in the preview. */
export const shown = (element: LibraryGoalsBuilder) =>
  find(element, '[role="region"]').firstElementChild!;
