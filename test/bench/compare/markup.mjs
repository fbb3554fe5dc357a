const escaped = (text) =>
  String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

class Markup extends String {}

/** Makes markup from a tag, its attributes and its content, as clients/make-element.js makes elements. */
export function markup(tag, attributes, ...content) {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inside = content.flat(2).filter(Boolean);
  const text = inside.map((part) => (part instanceof Markup ? part : escaped(part)));
  return new Markup(`<${tag}${list.join('')}>${text.join('')}</${tag}>`);
}
