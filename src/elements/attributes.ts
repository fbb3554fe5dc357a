import type { ReactiveElement } from 'lit';
import { partFinder } from '../plan/part-finder.js';
import type { Group, Plan } from '../plan/schema.js';
import { describe, isAbsent, textOf } from './given-value.js';

/** Adds a problem, as a sentence for the editor of the page. */
export type Report = (problem: string) => void;

/** How the values of one kind of attribute are read. */
export interface Kind<Value> {
  /** The default, used if the attribute is absent or invalid. */
  readonly otherwise: Value;
  /** The value of an empty attribute, if it differs from the default. */
  readonly empty?: Value;
  /** A sentence for editors that says what to write. */
  readonly advice: string;
  /**
   * Reads the value of a property.
   *
   * @param report adds a problem for the editor of the page
   * @returns undefined if the value is invalid
   */
  readonly read: (given: unknown, report: Report) => Value | undefined;
}

/** The kinds of attributes, by the names of their properties. */
export type Kinds = Readonly<Record<string, Kind<unknown>>>;

/** The attributes of an element, converted to plain values. */
export interface Attributes<Read extends Kinds> {
  /** Returns the value of an attribute, by the name of its property. */
  get<Name extends keyof Read & string>(name: Name): Read[Name]['otherwise'];
  /** Returns the problems with the present values, as sentences for the editor of the page. */
  problems(): string[];
}

interface Known {
  given: unknown;
  value: unknown;
  problems: string[];
}

/** Reads attributes of an element. Each is read again only after its property has changed. */
export function attributesOf<Read extends Kinds>(
  host: ReactiveElement,
  kinds: Read,
): Attributes<Read> {
  const read = new Map<string, Known>();
  const known = (name: string): Known => {
    const given = (host as unknown as Record<string, unknown>)[name];
    const before = read.get(name);
    if (before && Object.is(before.given, given)) return before;
    const found = readValue(host, name, given, kinds[name]!);
    read.set(name, found);
    return found;
  };
  return {
    get: (name) => known(name).value,
    problems: () => Object.keys(kinds).flatMap((name) => known(name).problems),
  };
}

function readValue(
  host: ReactiveElement,
  name: string,
  given: unknown,
  { read, otherwise, empty, advice }: Kind<unknown>,
): Known {
  if (isAbsent(given)) {
    const value = textOf(given) === '' ? (empty ?? otherwise) : otherwise;
    return { given, value, problems: [] };
  }
  const problems: string[] = [];
  const report = (problem: string) =>
    problems.push(`<${host.localName} ${attributeOf(host, name)}=${describe(given)}>: ${problem}`);
  const value = read(given, report);
  if (value === undefined && !problems.length) report(advice);
  return { given, value: value ?? otherwise, problems };
}

function attributeOf(host: ReactiveElement, name: string): string {
  const { elementProperties } = host.constructor as typeof ReactiveElement;
  const attribute = elementProperties.get(name)?.attribute;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

/** Finds the part of a plan that an attribute names; reports an id that the plan doesn’t have. */
export const findPart = ({ localName }: Element, report: Report) =>
  partFinder((attribute, id, problem) => report(`<${localName} ${attribute}="${id}">: ${problem}`));

/** Finds the group of goals that the attribute `group` names; reports an id that the plan doesn’t have. */
export const findGroup = (
  element: Element,
  report: Report,
  id: string | undefined,
  { groups = [] }: Plan,
): Group | undefined => (id ? findPart(element, report)('group', id, groups) : undefined);
