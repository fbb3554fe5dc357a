import { wholePercent } from '../report/percent.js';
import { ringArcs, ringTurn } from '../styles/ring-arcs.js';
import { statusShape } from '../styles/status-shapes.js';
import type { BadgeFacts } from './badge-facts.js';
import { type Color, colorOf, type Paint } from './badge-palette.js';
import { type Markup, xml } from './xml.js';

/**
 * Draws the icon of a status.
 *
 * @param middle the vertical position of its center, in CSS pixels
 */
export function iconIn({ x }: Box, middle: number, size: number, facts: BadgeFacts, paint: Paint) {
  const { canon } = facts;
  const isFaint = !canon || ['not-started', 'on-hold', 'cancelled'].includes(canon);
  const scale = size / 16;
  return xml`<path transform="translate(${x} ${middle - size / 2}) scale(${scale})" fill-rule="evenodd" stroke-width="${isFaint ? 1 : 2}" stroke-linejoin="round" paint-order="stroke" ${paint({ fill: colorOf(canon), stroke: 'ink' })} d="${statusShape(canon)}"/>`;
}

/** The color of a bar or a ring. Without a status, it is the text color. */
const fillOf = ({ canon }: BadgeFacts): Color => canon ?? 'ink';

/** Mirrors a shape in right-to-left languages. */
const mirrored = ({ x, width }: Box, { direction }: BadgeFacts, shape: Markup) =>
  direction === 'rtl'
    ? xml`<g transform="translate(${2 * x + width} 0) scale(-1 1)">${shape}</g>`
    : shape;

/** Draws a bar with a tick at the expected progress; dashed if the progress is unknown. */
export function barIn(box: Box, middle: number, facts: BadgeFacts, paint: Paint): Markup {
  const { progress, expected } = facts;
  const height = 6;
  const y = middle - height / 2;
  const rect = (width: number, look: Markup, rest: Markup | '' = '') =>
    xml`<rect x="${box.x}" y="${y}" width="${width}" height="${height}" rx="3" ${look}${rest}/>`;
  if (progress === undefined) {
    return rect(box.width, paint({ stroke: 'line' }), xml` stroke-dasharray="3 3"`);
  }
  const filled = Math.round(wholePercent(progress) * box.width) / 100;
  const tick = expected === undefined ? undefined : (wholePercent(expected) * box.width) / 100;
  return mirrored(
    box,
    facts,
    xml`${rect(box.width, paint({ fill: 'track', stroke: 'line' }))}${
      filled ? rect(filled, paint({ fill: fillOf(facts), stroke: 'line' })) : ''
    }${
      tick === undefined
        ? ''
        : xml`<rect x="${box.x + tick}" y="${y - 2}" width="2" height="${height + 4}" ${paint({ fill: 'ink' })}/>`
    }`,
  );
}

/** Draws a ring, which is filled clockwise from the top. */
export function ringIn(box: Box, middle: number, facts: BadgeFacts, paint: Paint): Markup {
  const { progress, expected } = facts;
  const isKnown = progress !== undefined;
  const share = isKnown ? wholePercent(progress) : 0;
  const tick = !isKnown || expected === undefined ? undefined : expected * 100;
  const track = isKnown
    ? xml`<circle cx="10" cy="10" r="8" ${paint({ stroke: 'line' })}/>`
    : xml`<circle cx="10" cy="10" r="8" stroke-width="1.5" stroke-dasharray="2 2" ${paint({ stroke: 'line' })}/>`;
  const arcs = ringArcs(share, tick).map(
    ({ path, turn }) =>
      xml`<path d="${path}" transform="${turn}" ${paint({ fill: fillOf(facts), stroke: 'line' })}/>`,
  );
  const mark =
    tick === undefined
      ? ''
      : xml`<rect x="15" y="9" width="4.5" height="2" transform="${ringTurn(tick)}" ${paint({ fill: 'ink' })}/>`;
  const scale = box.width / 20;
  return mirrored(
    box,
    facts,
    xml`<g transform="translate(${box.x} ${middle - box.width / 2}) scale(${scale})">${track}${arcs}${mark}</g>`,
  );
}

/** The position of a part of the image, in CSS pixels from the left. */
export interface Box {
  readonly x: number;
  readonly width: number;
}

/** Places boxes beside each other, in the direction of the text. */
export function rowOf(direction: 'ltr' | 'rtl', widths: readonly number[]) {
  const whole = widths.map((width) => Math.ceil(width));
  const ends = whole.map((_, i) => whole.slice(0, i + 1).reduce((sum, width) => sum + width, 0));
  const width = ends.at(-1) ?? 0;
  const boxes = whole.map((ownWidth, i): Box => {
    const end = ends[i]!;
    return { x: direction === 'rtl' ? width - end : end - ownWidth, width: ownWidth };
  });
  return { width, boxes };
}
