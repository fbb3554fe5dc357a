import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';

/** @returns the project's languages: the source and those it is translated into */
export function readConfig() {
  return JSON.parse(readFileSync('lit-localize.json', 'utf8'));
}

export const xliffFile = (language) => `${readConfig().interchange.xliffDir}/${language}.xlf`;

const first = (element, name) => element.getElementsByTagName(name)[0];

/** A text with `{0}` for its first value, as XLIFF's `<x id="0"/>` says. */
function textOf(element) {
  return Array.from(element.childNodes, (node) =>
    node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.nodeValue,
  ).join('');
}

/**
 * The messages of an XLIFF 1.2 file.
 *
 * @returns {Map<string, {source: string, target?: string, state: string}>} by id; without a target
 *   where there is no translation yet
 */
export function readMessages(xml) {
  const units = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('trans-unit');
  return new Map(
    Array.from(units, (unit) => {
      const target = first(unit, 'target');
      return [
        unit.getAttribute('id'),
        {
          source: textOf(first(unit, 'source')),
          ...(target && { target: textOf(target) }),
          state: target?.getAttribute('state') ?? '',
        },
      ];
    }),
  );
}

/** Says of a message's translation, in XLIFF's own terms, that somebody has to look at it. */
export function markForReview(xml, id) {
  return xml.replace(
    new RegExp(`(<trans-unit id="${id}">(?:(?!</trans-unit>)[^])*?<target)(?: state="[^"]*")?>`),
    '$1 state="needs-review-translation">',
  );
}
