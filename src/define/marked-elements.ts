import { definedTags } from './defined-tags.js';

/** The attributes of a tag; other data attributes have no effect. */
const attributesOf = (tag: string): readonly string[] => {
  const { observedAttributes = [] } = customElements.get(tag) as {
    observedAttributes?: readonly string[];
  };
  return ['lang', ...observedAttributes];
};

const data = (name: string) => `data-${name}`;

/** The tag that an element is marked to show: `data-library-goals` means `<library-goals>`. */
const tagOf = (host: Element): string | undefined =>
  [...definedTags].find((tag) => host.hasAttribute(data(tag)));

const shownIn = (host: Element, tag: string): Element | undefined =>
  [...host.children].find(({ localName }) => localName === tag);

/**
 * Draws library elements inside elements that are marked with data attributes, such as
 * `<div data-library-goals data-src="plan.json">`, for pages that allow no other tags. Their
 * content becomes the fallback content. Elements that are inserted, marked or changed later are
 * followed.
 *
 * All that is known about an element is in the page, so that several copies of the script can do
 * the same.
 */
export function drawMarkedElements(): void {
  if (typeof document === 'undefined' || !definedTags.size) return;
  const tags = [...definedTags];
  const selector = tags.map((tag) => `[${data(tag)}]`).join();
  const attributeFilter = [...tags, ...new Set(tags.flatMap(attributesOf))].map(data);
  const drawAll = (root: ParentNode) => root.querySelectorAll(selector).forEach(draw);

  new MutationObserver((records) => {
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const { target, attributeName } of records) {
      if (attributeName) unmark(target as Element, attributeName);
    }
    for (const { target, attributeName } of records) {
      if (attributeName) change(target as Element, attributeName);
      else if ((target as Element).matches?.(selector)) draw(target as Element);
    }
    for (const node of added) {
      // A node that was added together with its parent is found there.
      if (!(node instanceof Element) || added.has(node.parentNode!)) continue;
      if (node.matches(selector)) draw(node);
      drawAll(node);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter });
  drawAll(document);
}

/**
 * Draws what an element is marked to show, unless someone is editing it: the page's own markup is
 * what they save.
 */
function draw(host: Element): void {
  const tag = tagOf(host);
  if (!tag || !host.isConnected || (host as HTMLElement).isContentEditable) return;
  const shown = shownIn(host, tag) ?? document.createElement(tag);
  const others = [...host.childNodes].filter((node) => node !== shown);
  if (others.length) shown.append(...others);
  if (shown.parentNode) return;
  for (const name of attributesOf(tag)) copy(host, shown, name);
  host.append(shown);
}

const nameOf = (attribute: string) => attribute.slice(data('').length);

/** Removes an element if its mark has been removed. */
function unmark(host: Element, attribute: string): void {
  const tag = nameOf(attribute);
  if (!definedTags.has(tag) || host.hasAttribute(attribute)) return;
  const shown = shownIn(host, tag);
  shown?.replaceWith(...shown.childNodes);
}

function change(host: Element, attribute: string): void {
  const name = nameOf(attribute);
  const tag = tagOf(host);
  const shown = tag && shownIn(host, tag);
  if (shown && attributesOf(tag).includes(name)) copy(host, shown, name);
  else draw(host);
}

function copy(host: Element, shown: Element, name: string): void {
  const value = host.getAttribute(data(name));
  if (value === null) shown.removeAttribute(name);
  else shown.setAttribute(name, value);
}
