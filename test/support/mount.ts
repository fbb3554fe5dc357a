import type { LibraryElement } from '../../src/elements/library-element.js';
import { drawWaitingIn } from '../../src/views/waiting-drawings.js';

/** Contains the elements under test; emptied after each test. */
const room = document.createElement('div');
room.id = 'room';
document.body.append(room);

afterEach(() => room.replaceChildren());

/** Adds parsed markup to the page, and returns its first element. */
export function mount<Found extends Element = LibraryElement>(
  markup: string,
  parent: Node = room,
): Found {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const content = document.importNode(template.content, true);
  const element = content.firstElementChild as Found;
  parent.appendChild(content);
  return element;
}

/** Waits until a condition is met; the runner's time limit is the only clock. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Waits for an element's update, and draws the content of its closed disclosures without waiting
 * until the page is idle.
 */
export async function drawnWhole(
  element: Pick<LibraryElement, 'updateComplete' | 'shadowRoot'>,
): Promise<void> {
  await element.updateComplete;
  drawWaitingIn(element.shadowRoot!);
}

/** The next event of an element. */
export function next<Name extends keyof HTMLElementEventMap>(
  element: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) =>
    element.addEventListener(name, (event) => resolve(event as HTMLElementEventMap[Name]), {
      once: true,
    }),
  );
}

/** The text of an element, with white space as one space. */
export function textOf(element: Element): string {
  const root = element.shadowRoot ?? element;
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The console warnings while `act` runs. */
export async function warningsOf(act: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const own = console.warn;
  console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  try {
    await act();
  } finally {
    console.warn = own;
  }
  return warnings;
}
