import { withNullPrototype } from '../plan/null-prototype.js';

/**
 * Calls back when the page has had its turn to fill an element in: its markup is parsed, and
 * whatever creates and fills elements in one go is through.
 *
 * @returns how to call it off
 */
export function whenSettled(document: Document, callback: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const later = () => {
    const timer = setTimeout(callback);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', later, withNullPrototype({ once: true, signal }));
  } else {
    later();
  }
  return () => stop.abort();
}
