/** The schemes that a reader may follow; others could run or read something. */
export const linkSchemes = /^(?:https?|mailto):$/;

/** The schemes that a picture or another feed may come by. */
export const loadSchemes = /^https?:$/;

// Stands in for a feed's address that isn't known, to see which scheme a browser would read.
const nowhere = 'https://nowhere.invalid';

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** An address as browsers take it: without spaces and control characters at its ends, or line breaks. */
function withoutSpaces(address: string): string {
  let end = address.length;
  // No pattern: one that ends in `+$` is tried anew from each of a million spaces.
  while (end && address[end - 1]! <= ' ') end -= 1;
  return address.slice(0, end).replace(/^[\0- ]+|[\t\n\r]/g, '');
}

/**
 * An address as a browser reads it, if its scheme is allowed and no user name or password in it
 * disguises where it leads.
 *
 * @param base what relative addresses are relative to; without it they stay relative
 * @returns undefined for an address to be dropped
 */
export function safeUrl(address: string, schemes: RegExp, base?: string): string | undefined {
  const absolute = parse(address);
  const url = parse(address, base ?? nowhere) ?? absolute;
  if (!url || !schemes.test(url.protocol) || url.username || url.password) return undefined;
  return base === undefined && !absolute ? withoutSpaces(address) : url.href;
}
