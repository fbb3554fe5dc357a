import { nothing, type TemplateResult } from 'lit';
import { getDirectiveClass, isDirectiveResult, isTemplateResult } from 'lit/directive-helpers.js';
import { type DirectiveResult, PartType } from 'lit/directive.js';
import { type Hole, templateParts } from './template-parts.js';
import { isSpaceShown } from './without-indentation.js';

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => references[sign]!);

const isNothing = (value: unknown) => value === nothing || value == null;

/** A value as text; what isn’t text has been given by no view. */
const plain = (value: unknown) => (isNothing(value) ? '' : escaped(`${value as string | number}`));

/**
 * The HTML of a template of Lit, for places without a browser. Directives are called as on a server: their
 * `render()` returns everything that is to be drawn.
 */
export function templateText(template: unknown): string {
  const texts: string[] = [];
  write(template, texts);
  return texts.join('');
}

function write(value: unknown, into: string[]): void {
  if (isTemplate(value)) return writeTemplate(value, into);
  if (isDirective(value)) return write(resolved(value), into);
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) write(item, into);
    return;
  }
  const text = plain(value);
  if (text) into.push(text);
}

const isTemplate = (value: unknown): value is TemplateResult => isTemplateResult(value);

const isDirective = (value: unknown): value is DirectiveResult => isDirectiveResult(value);

function writeTemplate({ strings, values }: TemplateResult, into: string[]): void {
  const { texts, holes } = templateParts(strings);
  let i = 0;
  holes.forEach((hole, place) => {
    writeMarkup(texts[place]!, into);
    const count = hole.kind === 'attribute' ? hole.texts.length - 1 : 1;
    const given = values.slice(i, i + count);
    i += count;
    if (hole.kind === 'child') write(given[0], into);
    else writeMarkup(attributeText(hole, given), into);
  });
  writeMarkup(texts.at(-1)!, into);
}

/** Writes what templates contain, without spaces that nobody sees, as around a value that draws nothing. */
function writeMarkup(markup: string, into: string[]): void {
  const before = fromLastTag(into);
  if (before.endsWith(' ') && !isSpaceShown('', markup)) {
    into.push(into.pop()!.slice(0, -1));
  }
  const isHidden = before.endsWith(' ') || !isSpaceShown(before, '');
  const text = isHidden && markup.startsWith(' ') ? markup.slice(1) : markup;
  if (text) into.push(text);
}

function fromLastTag(texts: readonly string[]): string {
  const start = texts.findLastIndex((text) => text.includes('<'));
  return texts.slice(Math.max(0, start)).join('');
}

function attributeText(hole: Exclude<Hole, { kind: 'child' }>, values: readonly unknown[]): string {
  if (hole.kind === 'none') return '';
  if (hole.kind === 'boolean') {
    return values[0] && values[0] !== nothing ? ` ${hole.name}` : '';
  }
  if (values.includes(nothing)) return '';
  const [first, ...others] = hole.texts;
  const text = others.map((after, i) => plain(values[i]) + after).join('');
  return ` ${hole.name}="${first}${text}"`;
}

function resolved(result: DirectiveResult): unknown {
  const Directive = getDirectiveClass(result)!;
  const directive = new Directive({ type: PartType.CHILD });
  return directive.render(...(result as unknown as { values: unknown[] }).values);
}
