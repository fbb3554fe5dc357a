/** How much of a line is shown on either side of a place in it. */
const reach = 40;

/** Where in a text a place is, as an editor counts it, and its line with `>>>` at that place. */
export function textPlace(
  text: string,
  at: number,
): { line: number; column: number; shown: string } {
  const lines = text.slice(0, at).split(/\r\n|[\r\n]/);
  const before = lines.at(-1)!;
  const [after] = text.slice(at, at + reach + 1).split(/[\r\n]/) as [string];
  const start = before.length > reach ? `…${before.slice(-reach)}` : before.trimStart();
  const end = after.length > reach ? `${after.slice(0, reach)}…` : after;
  return {
    line: lines.length,
    column: before.length + 1,
    shown: `${start}>>>${end}`.replace(/\p{Cs}/gu, ''),
  };
}
