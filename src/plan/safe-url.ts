/** The schemes that links may have. Others could run code or read files. */
export const linkSchemes = /^(?:https?|mailto):$/;

/** The schemes that images and feeds may have. */
export const loadSchemes = /^https?:$/;

// Used if the feed's address isn't known, to find the scheme that a browser would use.
const nowhere = 'https://nowhere.invalid';

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/**
 * Removes what browsers ignore: spaces and control characters at both ends, and line breaks.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
function withoutSpaces(address: string): string {
  let end = address.length;
  // Not a regular expression: one that ends in `+$` takes quadratic time for a million spaces.
  while (end && address[end - 1]! <= ' ') end -= 1;
  return address.slice(0, end).replace(/^[\0- ]+|[\t\n\r]/g, '');
}

/**
 * Resolves an address if its scheme is allowed and it has no user name or password, which could
 * disguise where it leads.
 *
 * @param base the address that relative addresses are resolved against; without it they stay
 *   relative
 * @returns undefined if the address is not allowed
 */
export function safeUrl(address: string, schemes: RegExp, base?: string): string | undefined {
  const absolute = parse(address);
  const url = parse(address, base ?? nowhere) ?? absolute;
  if (!url || !schemes.test(url.protocol) || url.username || url.password) return undefined;
  return base === undefined && !absolute ? withoutSpaces(address) : url.href;
}
