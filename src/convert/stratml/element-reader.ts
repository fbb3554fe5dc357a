import { isPlaceholder } from '../placeholder.js';
import type { RepairList } from '../repair-list.js';
import type { XmlElement } from './xml-tree.js';

/** Elements in which some files wrap the items of a list. */
const wrappers = new Set('Goals Objectives Values Stakeholders PerformanceIndicators'.split(' '));

/** Names in older schemas and drafts. */
const olderNames: Record<string, string> = {
  Organisation: 'Organization',
  FirstName: 'GivenName',
  LastName: 'Surname',
  Indicator: 'PerformanceIndicator',
  Measurement: 'MeasurementInstance',
};

const nameOf = ({ name }: XmlElement) => olderNames[name] ?? name;

const itemsOf = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) => (wrappers.has(child.name) ? itemsOf(child) : [child]));

/** Removes the indentation of the file from text: an indented line continues the line before it. */
export function plainText(text: string): string {
  let whole = '';
  for (const line of text.trim().split(/\r\n?|\n/)) {
    const continues = /^[ \t]/.test(line) && !whole.endsWith('\n');
    const words = line.trim();
    if (whole) whole += words && continues ? ' ' : '\n';
    whole += words;
  }
  return whole.replace(/\n{3,}/g, '\n\n');
}

/** Reads an element's children in any order, and reports those that weren't read. */
export class ElementReader {
  readonly line: number;
  readonly name: string;
  /** All its text. */
  readonly content: string;
  readonly #repairs: RepairList;
  readonly #path: string;
  readonly #rest: Map<string, XmlElement[]>;
  readonly #attributes: Map<string, string>;

  constructor(element: XmlElement, repairs: RepairList, path = nameOf(element)) {
    this.line = element.line;
    this.name = nameOf(element);
    this.content = plainText(element.text);
    this.#repairs = repairs;
    this.#path = path;
    this.#attributes = new Map(element.attributes);
    this.#rest = new Map();
    for (const child of itemsOf(element)) {
      const name = nameOf(child);
      this.#rest.set(name, [...(this.#rest.get(name) ?? []), child]);
    }
  }

  /** The children with a name. */
  all(name: string): ElementReader[] {
    const found = this.#rest.get(name) ?? [];
    this.#rest.delete(name);
    return found.map((child) => new ElementReader(child, this.#repairs, `${this.#path} / ${name}`));
  }

  /** The first child with a name; others are reported in the end. */
  one(name: string): ElementReader | undefined {
    const [first, ...others] = this.#rest.get(name) ?? [];
    this.#rest.set(name, others);
    return first && new ElementReader(first, this.#repairs, `${this.#path} / ${name}`);
  }

  /** The text of the first child with a name; undefined if it is empty or a placeholder. */
  text(name: string): string | undefined {
    const [first, ...others] = this.#rest.get(name) ?? [];
    if (!first) return undefined;
    this.#rest.set(name, others);
    const text = plainText(first.text);
    if (!isPlaceholder(text)) return text || undefined;
    this.#repairs.add(
      `line ${first.line}`,
      `${this.#path} / ${name}: “${text}” is a placeholder and was left out.`,
      'info',
    );
    return undefined;
  }

  attribute(name: string): string | undefined {
    const value = this.#attributes.get(name)?.trim();
    this.#attributes.delete(name);
    return value || undefined;
  }

  report(message: string, severity: 'info' | 'warning' | 'error' = 'warning'): void {
    this.#repairs.add(`line ${this.line}`, `${this.#path}: ${message}`, severity);
  }

  /** Reports the children and attributes that haven't been read. */
  finish(): void {
    for (const [name, elements] of this.#rest) {
      for (const { text, line } of elements) {
        const words = plainText(text);
        if (!words || isPlaceholder(words)) continue;
        const short = words.length > 200 ? `${words.slice(0, 200)}…` : words;
        const message = `${this.#path} / ${name}: a feed has no field for “${short}”; it was left out.`;
        this.#repairs.add(`line ${line}`, message, 'error');
      }
    }
    for (const [name, value] of this.#attributes) {
      if (/^(?:lang|Type|id)$/i.test(name) || !value) continue;
      this.report(`a feed has no field for ${name} “${value}”; it was left out.`, 'error');
    }
  }
}
