/**
 * Calls back when the page has had its turn to fill an element in: its markup is parsed, and
 * whatever creates and fills elements in one go is through.
 *
 * @returns how to call it off
 */
export function whenSettled(document: Document, callback: () => void): () => void {
  const stop = new AbortController();
  const later = () => {
    const timer = setTimeout(callback);
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
  };
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', later, { once: true, signal: stop.signal });
  } else {
    later();
  }
  return () => stop.abort();
}
