import type { Plan } from '../plan/schema.js';
import { badgeFacts, type BadgeFacts } from './badge-facts.js';
import { type BadgeOptions, chosen, type PictureTheme, pictureThemes } from './options.js';
import { darkStyles, type Paint, paintFor } from './badge-palette.js';
import { barIn, type Box, iconIn, ringIn, rowOf } from './badge-shapes.js';
import { fitted, textWidth } from './text-width.js';
import { type Markup, xml } from './xml.js';

/**
 * A badge as a self-contained SVG image (`image/svg+xml`), for pages that allow neither scripts nor
 * custom tags. The image doesn't update itself.
 *
 * @returns undefined if the plan has no such goal or objective, which is reported in the console
 *
 * @example
 * ```ts
 * import type { Plan } from 'library-goals/plan';
 * import { badgeSvg } from 'library-goals/static';
 *
 * const imageOf = (plan: Plan) => badgeSvg(plan, { goal: '3', variant: 'ring', theme: 'auto' });
 * ```
 */
export async function badgeSvg(
  plan: Plan,
  options: BadgeOptions = {},
): Promise<string | undefined> {
  const facts = await badgeFacts(plan, options);
  return facts && badgePicture(facts, chosen('theme', options.theme, pictureThemes));
}

// In CSS pixels. The proportions are those of the element's style sheet.
const size = 12;
const height = 20;
const middle = height / 2;
const baseline = 14.5;
const longest = 320;
const iconSize = 0.95 * size;

/** A part of the badge, with its width. */
interface Piece {
  readonly width: number;
  readonly draw?: (box: Box) => Markup;
}

const space = (width: number): Piece => ({ width });

const textPiece = (text: string, weight: 'normal' | 'bold' = 'normal'): Piece => ({
  width: textWidth(text, size, weight === 'bold'),
  draw: ({ x, width }) =>
    xml`<text x="${x + width / 2}" y="${baseline}" font-weight="${weight}">${text}</text>`,
});

/** Draws the label, bar or ring, percentage and status in one line, like the element. */
export function badgePicture(facts: BadgeFacts, theme: PictureTheme): string {
  const { spoken, direction, variant } = facts;
  const paint = paintFor(theme);
  const label = fitted(facts.label, size, longest);
  const edge = { pill: 10, flat: 8, bar: 5, ring: 5, compact: 5 }[variant];
  const labeled = label ? [textPiece(label)] : [];
  const between = variant === 'flat' ? [space(8), space(8)] : [space(0.45 * size)];
  const before = [space(edge), ...labeled, ...(label ? between : [])];
  const pieces = [...before, ...valuePieces(facts, paint), space(edge)];
  const { width, boxes } = rowOf(
    direction,
    pieces.map((piece) => piece.width),
  );
  const labelBoxes = variant === 'flat' && label ? boxes.slice(0, 3) : [];
  const drawn = pieces.map(({ draw }, i) => draw?.(boxes[i]!) ?? '');
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${spoken}" xml:lang="${facts.language}"><title>${spoken}</title>
${darkStyles(theme)}${ground(variant, width, labelBoxes, direction, paint)}
<g font-family="Verdana,'DejaVu Sans',Geneva,sans-serif" font-size="${size}" text-anchor="middle" direction="${direction}" ${paint({ fill: 'ink' })}>${drawn}</g>
</svg>
`.text;
}

function valuePieces(facts: BadgeFacts, paint: Paint): Piece[] {
  const { variant, figure } = facts;
  const status = fitted(facts.status, size, longest);
  const gap = space((variant === 'compact' ? 0.3 : 0.45) * size);
  const icon: Piece = {
    width: iconSize,
    draw: (box) => iconIn(box, middle, iconSize, facts, paint),
  };
  const ring: Piece = { width: 1.4 * size, draw: (box) => ringIn(box, middle, facts, paint) };
  const bar: Piece = { width: 5.5 * size, draw: (box) => barIn(box, middle, facts, paint) };
  const shape = {
    pill: [icon, gap],
    flat: [icon, gap],
    compact: [icon, gap],
    ring: [ring, gap],
    bar: status ? [bar, gap, icon, gap] : [bar, gap],
  }[variant];
  return [...shape, textPiece(figure, 'bold'), ...(status ? [gap, textPiece(status)] : [])];
}

/** Draws the background, with the outline of a pill or a flat badge. */
function ground(
  variant: BadgeFacts['variant'],
  width: number,
  labelBoxes: readonly Box[],
  direction: 'ltr' | 'rtl',
  paint: Paint,
): Markup {
  if (variant !== 'pill' && variant !== 'flat') {
    return xml`<rect width="${width}" height="${height}" rx="4" ${paint({ fill: 'paper' })}/>`;
  }
  const look = paint({ fill: variant === 'pill' ? 'surface' : 'paper', stroke: 'line' });
  const radius = variant === 'pill' ? height / 2 - 0.5 : 3;
  const outline = xml`<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="${radius}" ${look}/>`;
  if (!labelBoxes.length) return outline;
  const start = Math.min(...labelBoxes.map(({ x }) => x));
  const end = Math.max(...labelBoxes.map((box) => box.x + box.width));
  const border = direction === 'rtl' ? start : end;
  return xml`${outline}<rect x="${start + 1}" y="1" width="${end - start - 2}" height="${height - 2}" rx="2" ${paint({ fill: 'surface' })}/><rect x="${border - 0.5}" y="1" width="1" height="${height - 2}" ${paint({ fill: 'line' })}/>`;
}
