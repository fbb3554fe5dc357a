/** The source for a Content-Security-Policy that allows an inline style or script: `sha256-…`, without the quotes. */
export async function policyHash(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}
