/** The content of a response: a text and its media type. */
export interface Content {
  readonly type: string;
  readonly body: string;
  /** The source of the script that a page may run, for its policy. */
  readonly script?: string | undefined;
}

const policy = "default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'";

const shared = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  // Images and pages can also be opened directly; no script in them may run.
  'content-security-policy':
    "default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'; sandbox allow-popups allow-top-navigation-by-user-activation",
  vary: 'accept-language',
};

/** A response that browsers and caches can keep and revalidate. */
export async function answer(
  request: Request,
  { type, body, script }: Content,
  cacheControl: string,
): Promise<Response> {
  const bytes = new TextEncoder().encode(body);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
  const etag = `"${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
  const headers = {
    ...shared,
    ...(script ? { 'content-security-policy': `${policy}; script-src ${script}` } : {}),
    etag,
    'cache-control': cacheControl,
  };
  const known = request.headers.get('if-none-match') ?? '';
  const isKnown = known
    .split(',')
    .some((tag) => /^(?:W\/)?(.*)$/.exec(tag.trim())![1] === etag || tag.trim() === '*');
  if (isKnown) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : bytes, {
    headers: {
      ...headers,
      'content-type': `${type}; charset=utf-8`,
      'content-length': `${bytes.length}`,
    },
  });
}

/** An error in a sentence, as plain text. */
export const refuse = (status: number, message: string, headers: Record<string, string> = {}) =>
  new Response(`${message}\n`, {
    status,
    headers: {
      ...shared,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });
