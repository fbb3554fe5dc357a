import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ConvertError } from '../format.js';

/** Facts about a sheet that the parser of values doesn't return. */
export interface SheetFacts {
  name: string;
  /** The names of cells that are shown in percent. */
  percents: Set<string>;
  /** Errors such as `#REF!`, by the names of their cells. */
  errors: Map<string, string>;
  /** The names of cells with a formula whose result isn't in the file. */
  unknownResults: Set<string>;
  /** Ranges of merged cells: `A2:A4`. */
  merges: string[];
}

type Attributes = Readonly<Record<string, string>>;
type Files = ReadonlyMap<string, Uint8Array>;

const localName = (name: string) => name.replace(/^.*:/, '');

/** Calls a function for each element of a file of a workbook. */
function eachElement(
  file: Uint8Array | undefined,
  open: (name: string, attributes: Attributes) => void,
  close: (name: string, text: string) => void = () => undefined,
): void {
  if (!file) return;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new ConvertError('The workbook is damaged: one of its files is not well-formed.');
  });
  let text = '';
  parser.on('text', (words) => {
    text += words;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    text = '';
    open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }: SaxesTagPlain) => close(localName(name), text));
  parser.write(new TextDecoder().decode(file)).close();
}

/** The positions of styles that show percent. */
function percentStyles(files: Files): Set<string> {
  const formats = new Set(['9', '10']);
  const styles = new Set<string>();
  let isInCells = false;
  let count = 0;
  eachElement(
    files.get('xl/styles.xml'),
    (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt' && /%/.test(formatCode.replace(/"[^"]*"|\\./g, '')))
        formats.add(numFmtId);
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) {
        if (formats.has(numFmtId)) styles.add(`${count}`);
        count += 1;
      }
    },
    (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  );
  return styles;
}

/** The sheets of a workbook and the files that they are in. */
function sheetFiles(files: Files): [name: string, path: string][] {
  const targets = new Map<string, string>();
  eachElement(files.get('xl/_rels/workbook.xml.rels'), (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship')
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const found: [string, string][] = [];
  eachElement(files.get('xl/workbook.xml'), (name, attributes) => {
    if (name !== 'sheet') return;
    const id = Object.entries(attributes).find(([key]) => localName(key) === 'id')?.[1];
    found.push([attributes.name ?? '', targets.get(id ?? '') ?? '']);
  });
  return found;
}

/** The facts of each sheet, in the order of the workbook. */
export function sheetFacts(files: Files): SheetFacts[] {
  const styles = percentStyles(files);
  return sheetFiles(files).map(([name, path]) => {
    const facts: SheetFacts = {
      name,
      percents: new Set(),
      errors: new Map(),
      unknownResults: new Set(),
      merges: [],
    };
    let cell = '';
    let isError = false;
    let [hasFormula, hasValue] = [false, false];
    eachElement(
      files.get(path),
      (element, { r = '', s = '', t, ref = '' }) => {
        if (element === 'c') {
          [cell, hasFormula, hasValue, isError] = [r, false, false, t === 'e'];
          if (styles.has(s)) facts.percents.add(r);
        } else if (element === 'f') hasFormula = true;
        else if (element === 'v') hasValue = true;
        else if (element === 'mergeCell') facts.merges.push(ref);
      },
      (element, text) => {
        if (element === 'v' && isError) facts.errors.set(cell, text);
        if (element === 'c' && hasFormula && !hasValue) facts.unknownResults.add(cell);
      },
    );
    return facts;
  });
}
