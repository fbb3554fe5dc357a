const toNumber = (text: string) => (Number.isFinite(+text) && text ? +text : undefined);

/**
 * Reads a number with separators of thousands and decimals, in any of the forms `1,234.5`,
 * `1.234,5` and `1 234,5`.
 *
 * @returns undefined if it isn't one number
 */
export function readWrittenNumber(digits: string): number | undefined {
  const plain = digits
    .replace(/[\s'’]/g, '')
    .replace(/[.,]$/, '')
    .replace('−', '-');
  const marks = plain.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  const isGrouped = /^[-+]?\d{1,3}(?:[.,]\d{3})+$/.test(plain);
  const differ = marks.some((mark) => mark !== last);
  // One comma before three digits separates thousands; one full stop there is a decimal point.
  const areAllGroups = isGrouped && !differ && (marks.length > 1 || last === ',');
  if (areAllGroups || !last) return toNumber(plain.replace(/[.,]/g, ''));
  const [whole = '', ...rest] = plain.split(last);
  if (rest.length > 1) return undefined;
  const isTidy = !differ || /^[-+]?\d{1,3}(?:[.,]\d{3})+$/.test(whole);
  return isTidy ? toNumber(`${whole.replace(/[.,]/g, '')}.${rest[0]}`) : undefined;
}
