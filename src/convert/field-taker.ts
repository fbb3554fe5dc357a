import { isFields } from './merge-fields.js';
import type { RepairList } from './repair-list.js';

/** Reads an object of a feed field by field, and reports fields that a format doesn't have. */
export class FieldTaker {
  readonly #fields: Map<string, unknown>;

  readonly path: string;
  readonly #repairs: RepairList;
  readonly #format: string;

  constructor(value: unknown, path: string, repairs: RepairList, format: string) {
    this.path = path;
    this.#repairs = repairs;
    this.#format = format;
    const entries = isFields(value) ? Object.entries(value) : [];
    this.#fields = new Map(entries.filter(([, field]) => field !== undefined && field !== null));
  }

  /** Reads a field of one type. A value of another type is reported in the end. */
  #take<Value>(name: string, is: (value: unknown) => value is Value): Value | undefined {
    const value = this.#fields.get(name);
    if (!is(value)) return undefined;
    this.#fields.delete(name);
    return value;
  }

  string = (name: string) =>
    this.#take(name, (value): value is string | number =>
      /^(?:string|number)$/.test(typeof value),
    )?.toString();
  number = (name: string) => this.#take(name, (value): value is number => Number.isFinite(value));
  any = (name: string) => this.#take(name, (value): value is unknown => value !== undefined);
  text = (name: string) =>
    this.#take(
      name,
      (value): value is string | Record<string, string> =>
        typeof value === 'string' || isFields(value),
    );
  list = (name: string) => this.#take(name, Array.isArray) as unknown[] | undefined;

  /** Reads text, a number or a boolean. */
  scalar = (name: string) =>
    this.#take(name, (value): value is string | number | boolean =>
      /^(?:string|number|boolean)$/.test(typeof value),
    );

  /** Reads a field that is read in several steps. */
  peek(name: string): unknown {
    return this.#fields.get(name);
  }

  /** Marks fields as read, after they were read in several steps. */
  drop(...names: string[]): void {
    for (const name of names) this.#fields.delete(name);
  }

  at(name: string): string {
    return `${this.path}${this.path && '.'}${name}`;
  }

  /** Reads the object in a field, which is then read in the same way. */
  object(name: string): FieldTaker | undefined {
    const value = this.#take(name, isFields);
    return value && new FieldTaker(value, this.at(name), this.#repairs, this.#format);
  }

  /** Reads the objects of a list, which are then read in the same way. */
  objects(name: string): FieldTaker[] {
    return (this.list(name) ?? []).map(
      (item, i) => new FieldTaker(item, `${this.at(name)}[${i}]`, this.#repairs, this.#format),
    );
  }

  /** Reports that a field is left out, and why. */
  report(name: string, message: string, severity: 'info' | 'warning' | 'error' = 'error'): void {
    this.#repairs.add(this.at(name), message, severity);
  }

  /** Reports the fields that haven't been read. */
  finish(): void {
    for (const name of this.#fields.keys()) {
      this.report(name, `${this.#format} has no field for it; it was left out.`);
    }
  }
}
