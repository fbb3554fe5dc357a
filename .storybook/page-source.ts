import { day } from '../stories/every-element.js';

/**
 * The markup of a story as an editor would write it: with the address of the feed, and without what
 * only stories need.
 */
export function pageSource(code: string): string {
  const inner = code
    .replace(/^\s*<div class="story-page[^>]*>/, '')
    .replace(/<\/div>\s*$/, '')
    .replaceAll(` as-of="${day}"`, '')
    .replace(/ theme="auto"| heading-level="2"/g, '')
    .trim();
  return inner.includes(' src="')
    ? inner.replace(/https:\/\/stories\.invalid\//g, '')
    : inner.replace(/<library-[\w-]+/, '$& src="library-plan.json"');
}
