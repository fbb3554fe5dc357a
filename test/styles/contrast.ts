/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** A colour as the browser paints it on a background. */
export function painted(color: string, under: string): Rgb {
  for (const layer of [under, color]) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** Relative luminance as defined in WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast of a colour with its background, 1 to 21. */
export function contrast(color: string, under: string): number {
  const [high, low] = [painted(color, under), painted(under, under)]
    .map(luminance)
    .sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

/** The background under an element: all backgrounds around it, through shadow hosts, over white. */
export function groundOf(element: Element): string {
  const layers: string[] = [];
  for (let at: Element | null = element; at; at = around(at)) {
    layers.push(getComputedStyle(at).backgroundColor);
  }
  return layers.reduceRight((under, color) => `rgb(${painted(color, under)})`, '#fff');
}

const around = (element: Element) =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** Pages with their colours and the theme of elements, which may have its own colours. */
export const pages: [name: string, paper: string, ink: string, theme: string][] = [
  ['white', '#ffffff', '#1d232b', 'auto'],
  ['white and black', '#ffffff', '#000000', 'auto'],
  ['a tinted panel', '#eef3ea', '#1d232b', 'auto'],
  ['dark', '#14171c', '#e6eaf0', 'auto'],
  ['black and white', '#000000', '#ffffff', 'auto'],
  ['navy', '#10243f', '#f3f6fb', 'auto'],
  ['light on a dark page', '#ffffff', '#1f2328', 'light'],
  ['dark on a white page', '#15181d', '#e9edf2', 'dark'],
];
