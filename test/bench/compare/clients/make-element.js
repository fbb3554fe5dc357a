/** Makes an element from a tag, its attributes and its content; empty content is left out. */
export function h(tag, attributes, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content.flat(2).filter(Boolean));
  return element;
}
