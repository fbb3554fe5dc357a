import type { RepairList } from '../repair-list.js';

const xmlName = /^[\p{L}_][\p{L}\p{N}._-]*$/u;
const made = /^id\.(?:\d+\.)*([\p{L}\p{N}._-]*)$/u;

const encode = (id: string) =>
  [...id]
    .map((sign) => (/[\p{L}\p{N}.-]/u.test(sign) ? sign : `_${sign.codePointAt(0)!.toString(16)}_`))
    .join('');
const decode = (id: string) =>
  id.replace(/_([\da-f]{1,6})_/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

/** Makes XML identifiers, which are unique in the document, from ids, which are unique among siblings. */
export class IdentifierWriter {
  readonly #taken = new Set<string>();

  /** @param place the positions of the part's parents and of itself, from 1 */
  of(id: string, place: readonly number[]): string {
    const isFree = xmlName.test(id) && !this.#taken.has(id) && !/^(?:id\.|xml)/i.test(id);
    const identifier = isFree ? id : `id.${place.join('.')}.${encode(id)}`;
    this.#taken.add(identifier);
    return identifier;
  }
}

/**
 * Makes ids of a feed from identifiers. Identifiers made by {@link IdentifierWriter} become the
 * original ids.
 */
export class IdentifierReader {
  readonly #taken = new Set<string>();

  of(identifier: string | undefined, line: number, repairs: RepairList): string | undefined {
    if (!identifier) return undefined;
    const original = made.exec(identifier)?.[1];
    const id = original === undefined ? identifier : decode(original);
    if (original !== undefined || !this.#taken.has(id)) {
      this.#taken.add(id);
      return id;
    }
    let number = 2;
    while (this.#taken.has(`${id}-${number}`)) number += 1;
    const unique = `${id}-${number}`;
    this.#taken.add(unique);
    repairs.add(
      `line ${line}`,
      `The identifier “${id}” occurs more than once; this one is now “${unique}”.`,
    );
    return unique;
  }
}
