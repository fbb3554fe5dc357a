import { SaxesParser } from 'saxes';
import { ConvertError } from '../format.js';
import { limits } from '../limits.js';

/** An element of an XML document. */
export interface XmlElement {
  /** Its name without the prefix. */
  name: string;
  /** Its line, from 1. */
  line: number;
  /** The values by names without prefixes. */
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** All text in it and in its descendants. */
  text: string;
}

const withoutPrefix = (name: string) => name.replace(/^.*:/, '');

/**
 * Parses an XML document and returns its root element. Namespaces are ignored, and entities are
 * never expanded.
 *
 * @throws {ConvertError} if it is not well-formed, declares entities, or exceeds a limit
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;

  parser.on('error', ({ message }) => {
    const [, line, problem] = /^(\d+):\d+: (.*)$/s.exec(message) ?? [undefined, '?', message];
    throw new ConvertError(`The XML is not well-formed: ${problem} (line ${line})`);
  });
  parser.on('doctype', (declaration) => {
    if (!/<!ENTITY|%/i.test(declaration)) return;
    throw new ConvertError(
      'The XML declares entities, which are never expanded. Remove its DOCTYPE.',
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    if ((count += 1) > limits.elements) {
      throw new ConvertError(`The XML has more than ${limits.elements} elements.`);
    }
    if (open.length >= limits.depth) {
      throw new ConvertError(`The XML has more than ${limits.depth} levels of nested elements.`);
    }
    const element: XmlElement = {
      name: withoutPrefix(name),
      line: parser.line,
      attributes: new Map(
        Object.entries(attributes)
          .filter(([key]) => !/^(?:xmlns|xsi)(?::|$)/.test(key))
          .map(([key, value]) => [withoutPrefix(key), value]),
      ),
      children: [],
      text: '',
    };
    root ??= element;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (words: string) => {
    const element = open.at(-1);
    if (element) element.text += words;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const { text } = open.pop()!;
    addText(text);
  });
  let language: string | undefined;
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === 'library-goals') language = /^language="([\w-]{2,80})"$/.exec(body)?.[1];
  });
  parser.write(text).close();
  const { attributes } = root!;
  return {
    ...root!,
    attributes: new Map(language ? [['lang', language], ...attributes] : attributes),
  };
}
