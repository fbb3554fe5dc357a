import type { ReactiveElement } from 'lit';
import { partFinder } from '../plan/part-finder.js';
import { describe, isAbsent, textOf } from './given-value.js';

/** Takes a sentence that says what an editor should mend. */
export type Report = (problem: string) => void;

/** How the values of one kind of attribute are read. */
export interface Kind<Value> {
  /** The value where nothing is given, or nothing that can be read. */
  readonly otherwise: Value;
  /** The value of an empty text, where that says more than no attribute does. */
  readonly empty?: Value;
  /** What to write, for the editor of a page. */
  readonly advice: string;
  /**
   * The value that was meant; undefined where it can't be read.
   *
   * @param report reports a problem to the editor
   */
  readonly read: (given: unknown, report: Report) => Value | undefined;
}

/** Kinds by the names of properties. */
export type Kinds = Readonly<Record<string, Kind<unknown>>>;

/** Some attributes of an element as plain values. */
export interface Attributes<Read extends Kinds> {
  /** The value of an attribute, by the name of its property. */
  get<Name extends keyof Read & string>(name: Name): Read[Name]['otherwise'];
  /** What is wrong with them now, in sentences for the editor of the page. */
  problems(): string[];
}

interface Known {
  given: unknown;
  value: unknown;
  problems: string[];
}

/** Reads attributes of an element, each again only when its property has changed. */
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
