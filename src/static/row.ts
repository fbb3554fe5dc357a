/** Where something stands in a row, in CSS pixels from the left. */
export interface Box {
  readonly x: number;
  readonly width: number;
}

/** Boxes of some widths beside each other in the direction of reading. */
export function rowOf(direction: 'ltr' | 'rtl', widths: readonly number[]) {
  const whole = widths.map((width) => Math.ceil(width));
  const ends = whole.map((_, i) => whole.slice(0, i + 1).reduce((sum, width) => sum + width, 0));
  const width = ends.at(-1) ?? 0;
  const boxes = whole.map((own, i): Box => {
    const end = ends[i]!;
    return { x: direction === 'rtl' ? width - end : end - own, width: own };
  });
  return { width, boxes };
}
