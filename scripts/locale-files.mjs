import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';

/** @returns the project's languages: the source language and the languages of the translations */
export function readConfig() {
  return JSON.parse(readFileSync('lit-localize.json', 'utf8'));
}

export const xliffFile = (language) => `${readConfig().interchange.xliffDir}/${language}.xlf`;

const first = (element, name) => element.getElementsByTagName(name)[0];

/** A text with `{0}` in place of XLIFF's `<x id="0"/>`. */
function textOf(element) {
  return Array.from(element.childNodes, (node) =>
    node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.nodeValue,
  ).join('');
}

/**
 * The messages of an XLIFF 1.2 file.
 *
 * @returns {Map<string, {source: string, target?: string, state: string}>} by id; without `target`
 *   if it isn't translated yet
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

/** Marks a translation as needing review, with XLIFF's `state` attribute. */
export function markForReview(xml, id) {
  return xml.replace(
    new RegExp(`(<trans-unit id="${id}">(?:(?!</trans-unit>)[^])*?<target)(?: state="[^"]*")?>`),
    '$1 state="needs-review-translation">',
  );
}
