import { noSuchPart } from '../plan/no-such-part.js';
import type { Report } from './attributes.js';

/** Finds parts of a plan that attributes of an element name; reports those that are not there. */
export const findPart =
  ({ localName }: Element, report: Report) =>
  <Part extends { id: string }>(
    attribute: string,
    id: string | null | undefined,
    all: readonly Part[],
  ): Part | undefined => {
    const found = all.find((part) => part.id === id);
    if (!found) {
      report(`<${localName} ${attribute}="${id ?? ''}">: ${noSuchPart(attribute, id, all)}`);
    }
    return found;
  };
