import { wholePercent } from '../report/percent.js';
import { statusShape } from '../styles/status-shapes.js';
import { colors, toneFor } from './badge-colors.js';
import type { BadgeFacts } from './badge-facts.js';
import { type Box, rowOf } from './row.js';
import { fitted, textWidth } from './text-width.js';
import { xml } from './xml.js';

// In CSS pixels.
const size = 12;
const height = 28;
const baseline = 15.5;
const bar = { y: 20, height: 5 };
const longest = 320;

/** Label, status and figure on a line over a bar, as an SVG document. */
export function badgePicture(facts: BadgeFacts): string {
  const { figure, spoken, canon, progress, direction } = facts;
  const tone = toneFor(canon);
  const label = fitted(facts.label, size, longest);
  const status = fitted(facts.status, size, longest);
  const { width, boxes } = rowOf(direction, [
    label ? textWidth(label, size) + 18 : 0,
    3,
    29,
    textWidth(figure, size, true),
    status ? 7 : 0,
    textWidth(status, size),
    9,
  ]);
  const [labelBox, edge, iconBox, figureBox, , statusBox] = boxes as [Box, Box, Box, Box, Box, Box];
  const words = [
    label ? textIn(labelBox, label) : '',
    textIn(figureBox, figure, 'bold'),
    status ? textIn(statusBox, status) : '',
  ];
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${spoken}" xml:lang="${facts.language}"><title>${spoken}</title>
<rect width="${width}" height="${height}" rx="2" fill="${colors.paper}"/>
<rect x="${labelBox.x}" width="${labelBox.width}" height="${height}" rx="2" fill="${colors.surface}"/>
<rect x="${edge.x}" width="${edge.width}" height="${progress === undefined ? height : bar.y - 2}" fill="${tone}"/>
${progress === undefined ? '' : barOf({ x: 6, width: width - 12 }, progress, facts)}
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="1.5" fill="none" stroke="${colors.line}"/>
<path transform="translate(${iconBox.x + 9} 5) scale(.75)" fill-rule="evenodd" fill="${tone}" d="${statusShape(canon)}"/>
<g font-family="Verdana,'DejaVu Sans',Geneva,sans-serif" font-size="${size}" fill="${colors.ink}" text-anchor="middle" direction="${direction}">${words}</g>
</svg>
`.text;
}

const textIn = ({ x, width }: Box, text: string, weight = 'normal') =>
  xml`<text x="${x + width / 2}" y="${baseline}" font-weight="${weight}">${text}</text>`;

/** How far it has come, with a tick where it was expected to be. */
function barOf({ x, width }: Box, progress: number, { direction, expected, canon }: BadgeFacts) {
  const inner = width - 1;
  const from = (start: number, length: number) =>
    x + 0.5 + (direction === 'rtl' ? inner - start - length : start);
  // Only nothing looks empty, and only all of it full.
  const filled = Math.round(wholePercent(progress) * inner) / 100;
  const tick = expected === undefined ? undefined : Math.round(expected * (inner - 2));
  return xml`<rect x="${x + 0.5}" y="${bar.y + 0.5}" width="${inner}" height="${bar.height - 1}" fill="${colors.paper}" stroke="${colors.line}"/>
<rect x="${from(0, filled)}" y="${bar.y}" width="${filled}" height="${bar.height}" fill="${toneFor(canon)}"/>
${tick === undefined ? '' : xml`<rect x="${from(tick, 2)}" y="${bar.y - 1}" width="2" height="${bar.height + 2}" fill="${colors.ink}"/>`}`;
}
