import type { LibraryElement } from '../../src/elements/library-element.js';

/** The page's room for elements under test; emptied after each test. */
const room = document.createElement('div');
room.id = 'room';
document.body.append(room);

afterEach(() => room.replaceChildren());

/** Puts markup on the page, parsed as a page's own would be, and returns its first element. */
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

/** Waits until an element shows what a condition asks for; the runner's time limit is the only clock. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve));
}

/** An event of the element's, as soon as it comes. */
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

/** What a visitor reads in an element, with white space as one space. */
export function textOf(element: Element): string {
  const root = element.shadowRoot ?? element;
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Collects what is warnings to the console as a warning while `act` runs. */
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
