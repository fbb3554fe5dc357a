import { CommandError } from '../command-error.js';
import { readInput } from '../input/read-input.js';
import { type FontFile, readFont } from './font-file.js';

/** The options of a PNG image. */
export interface PngOptions {
  readonly font?: readonly string[];
  /** The number of pixels for each CSS pixel. */
  readonly scale: string;
}

const largestFont = 60_000_000;
const scales = { min: 0.5, max: 20 };

/**
 * Converts the SVG image of a badge to PNG, with the given fonts.
 *
 * @throws {CommandError} if they lack a character, so that no image has missing letters
 */
export async function pngOf(
  svg: string,
  { font: files = [], scale }: PngOptions,
): Promise<Uint8Array> {
  const zoom = Number(scale);
  if (!(zoom >= scales.min && zoom <= scales.max)) {
    throw new CommandError(`--scale ${scale}: write a number from ${scales.min} to ${scales.max}.`);
  }
  if (!files.length) {
    throw new CommandError(
      'A PNG needs a font to write with: add --font with a .ttf or .otf file.',
    );
  }
  const fonts = await Promise.all(files.map(openFont));
  requireGlyphs(svg, fonts);
  const { Resvg } = await loadResvg();
  const { family } = fonts[0]!;
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: [...files],
      loadSystemFonts: false,
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
  });
  return drawn.render().asPng();
}

async function openFont(file: string): Promise<FontFile> {
  const font = readFont((await readInput(file, largestFont)).bytes);
  if (font) return font;
  throw new CommandError(`${file} is not a TrueType or OpenType font (.ttf, .otf).`);
}

function requireGlyphs(svg: string, fonts: readonly FontFile[]): void {
  const text = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, content]) => content);
  const lost = [...new Set(text.join('').replace(/&#?\w+;/g, ''))].filter(
    (character) => /\S/.test(character) && !fonts.some(({ has }) => has(character.codePointAt(0)!)),
  );
  if (!lost.length) return;
  throw new CommandError(
    `No font given with --font has the characters ${lost.slice(0, 20).join(' ')}; add a font that has them.`,
  );
}

async function loadResvg() {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new CommandError(
      'To draw a PNG, install the package that does: npm install @resvg/resvg-js',
    );
  }
}
